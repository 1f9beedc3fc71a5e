/// How a reader likes pages to look and to behave; kept on her account, and no part of any case.
package struct DisplayPreferences: Sendable, Hashable {
    package enum Theme: String, Sendable, CaseIterable {
        /// As the reader's computer is set.
        case automatic
        case light
        case dark
    }

    package enum Density: String, Sendable, CaseIterable {
        case comfortable
        case compact
    }

    package var theme: Theme
    package var density: Density
    /// Whether what changes in a meeting is said aloud by a screen reader.
    package var tellsChanges: Bool

    package init(
        theme: Theme = .automatic, density: Density = .comfortable, tellsChanges: Bool = true
    ) {
        self.theme = theme
        self.density = density
        self.tellsChanges = tellsChanges
    }
}

extension DisplayPreferences {
    /// As the table of accounts keeps them: what differs from the usual, a word each.
    package var kept: String {
        var words: [String] = []
        if theme != .automatic { words.append(theme.rawValue) }
        if density != .comfortable { words.append(density.rawValue) }
        if !tellsChanges { words.append(Self.quiet) }
        return words.joined(separator: " ")
    }

    /// A word that a newer program knows and this one does not is passed over.
    package init(kept: String) {
        self.init()
        for word in kept.split(separator: " ").map(String.init) {
            theme = Theme(rawValue: word) ?? theme
            density = Density(rawValue: word) ?? density
            if word == Self.quiet { tellsChanges = false }
        }
    }

    private static let quiet = "quiet"
}
