import Foundation
import Testing

/// Reads `Public/house.css` and measures what people with poor sight depend on.
struct StylesheetTests {
    private let css: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Public/house.css")
        css = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    }

    @Test func `the stylesheet is small`() {
        // 20 KiB of plain text are about 6 compressed: a third of what U9 leaves for a first load.
        #expect(css.utf8.count <= 20 * 1024)
    }

    @Test func `both ways into the dark give the same colours`() {
        let blocks = css.components(separatedBy: "--paper:#101817").dropFirst().map {
            $0.prefix { $0 != "}" }
        }
        #expect(blocks.count == 2)
        #expect(Set(blocks).count == 1)
    }

    @Test(arguments: [0, 1])
    func `text is 7 to 1 on paper, all else 4.5, and lines 3`(_ theme: Int) throws {
        for ground in ["paper", "surface"] {
            try expect(7, "ink", on: ground, theme)
            try expect(4.5, "ink-2", on: ground, theme)
            try expect(4.5, "link", on: ground, theme)
            try expect(4.5, "danger", on: ground, theme)
            try expect(3, "line", on: ground, theme)
            try expect(3, "focus-outer", on: ground, theme)
        }
        for words in ["warn", "ok", "info", "primary", "link-hover"] {
            try expect(4.5, words, on: "paper", theme)
        }
        try expect(4.5, "on-primary", on: "primary", theme)
        try expect(4.5, "on-primary", on: "primary-hover", theme)
        try expect(3, "focus-ring", on: "focus-outer", 0)
    }

    @Test(arguments: [0, 1])
    func `words in tags are 7 to 1 on their tint`(_ theme: Int) throws {
        for family in ["grey", "blue", "green", "amber", "red", "purple"] {
            try expect(7, "tag-\(family)-f", on: "tag-\(family)-b", theme)
        }
    }

    private func expect(_ least: Double, _ words: String, on ground: String, _ theme: Int) throws {
        let ratio = contrast(try colour(words, theme), try colour(ground, theme))
        #expect(ratio >= least, "\(words) on \(ground) is \(ratio)")
    }

    /// The colour of a token in the light (0) or dark (1) theme.
    private func colour(_ token: String, _ theme: Int) throws -> [Double] {
        let given = css.components(separatedBy: "--\(token):#").dropFirst().map {
            $0.prefix { $0.isHexDigit }
        }
        let digits = try #require(theme == 0 ? given.first : given.dropFirst().first)
        let full = digits.count == 3 ? digits.map { "\($0)\($0)" } : pairs(digits)
        return try full.map { Double(try #require(Int($0, radix: 16))) / 255 }
    }

    private func pairs(_ digits: Substring) -> [String] {
        [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.dropFirst(4)].map(String.init)
    }

    /// The contrast ratio of WCAG 2.2.
    private func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return zip(linear, [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
    }
}
