/// Who sees what, as data: parts of information down, what somebody is to the matter across.
///
/// What no cell allows is denied; a column with no cell in a row is denied it.
package struct VisibilityTable: Sendable, Hashable {
    /// A standing, the roles that can have it, and all that must be so for somebody to have it.
    package struct Column: Sendable, Hashable {
        package var standing: Standing
        package var roles: Set<Role>
        package var needs: [Circumstance]
        package var cells: [CasePart: Cell]

        package init(
            _ standing: Standing, _ roles: Set<Role>, needs: [Circumstance] = [],
            _ cells: [CasePart: Cell] = [:]
        ) {
            self.standing = standing
            self.roles = roles
            self.needs = needs
            self.cells = cells
        }
    }

    /// What must be so for anybody at all, whatever she is to the matter.
    package var always: [Circumstance]
    package var columns: [Column]

    package init(always: [Circumstance], columns: [Column]) {
        self.always = always
        self.columns = columns
    }
}

extension VisibilityTable {
    /// What somebody sees in these circumstances: the sum of what each of her standings allows.
    package func told(_ circumstances: Set<Circumstance>, to roles: Set<Role>) -> Told {
        guard circumstances.isSuperset(of: always) else { return Told() }
        return columns.reduce(into: Told()) { told, column in
            guard !column.roles.isDisjoint(with: roles),
                circumstances.isSuperset(of: column.needs)
            else { return }
            told.add(column.cells, circumstances)
        }
    }

    /// The first thing that somebody would need and lacks; nil when no cell would be hers at all.
    package func wanting(
        _ circumstances: Set<Circumstance>, of roles: Set<Role>
    ) -> Circumstance? {
        let hers = columns.filter { !$0.roles.isDisjoint(with: roles) }
        return (always + hers.flatMap(\.needs)).first { !circumstances.contains($0) }
    }

    /// Parts that are shown, and those of them that stay hidden until they are revealed.
    package struct Told: Sendable, Hashable {
        package private(set) var parts: CaseParts = []
        package private(set) var masked: CaseParts = []

        /// What one standing shows openly is not hidden by another that shows it masked.
        mutating func add(_ cells: [CasePart: Cell], _ circumstances: Set<Circumstance>) {
            for (part, cell) in cells where cell.admits(circumstances) {
                let bit = CaseParts(part)
                let isNew = !parts.contains(bit)
                parts.insert(bit)
                if cell != .masked { masked.remove(bit) } else if isNew { masked.insert(bit) }
            }
        }
    }
}
