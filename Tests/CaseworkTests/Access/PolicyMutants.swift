import Casework

/// The rules with one thing wrong in them, and what it is.
struct PolicyMutant {
    enum Table: String, CaseIterable { case cases, meetings, carrying }

    let what: String
    let rules: AccessRules
    /// The one that was changed, where it was one.
    var table: Table?
    /// Those whose answers a change of it can alter.
    var roles: Set<Role> = Set(Role.allCases)

    /// Every table with each of its cells, needs and roles changed in turn.
    static func all(of rules: AccessRules) -> [PolicyMutant] {
        Table.allCases.flatMap { table in
            mutants(of: rules[table]).map { what, mutated in
                var wrong = rules
                wrong[table] = mutated
                let changed = zip(rules[table].columns, mutated.columns).filter { $0 != $1 }
                let roles = changed.reduce(into: Set<Role>()) {
                    $0.formUnion($1.0.roles.union($1.1.roles))
                }
                return PolicyMutant(
                    what: "\(table): \(what)", rules: wrong, table: table,
                    roles: changed.isEmpty ? Set(Role.allCases) : roles)
            }
        }
    }

    /// Every act with each of its roles taken or given, its part and its duties changed in turn.
    static func ofActs(_ rules: AccessRules) -> [PolicyMutant] {
        Act.allCases.flatMap { act in
            guard let rule = rules.acts[act] else { return [PolicyMutant]() }
            return mutants(of: rule).map { what, mutated in
                var wrong = rules
                wrong.acts[act] = mutated
                return PolicyMutant(what: "\(act): \(what)", rules: wrong)
            }
        }
    }

    private typealias Named<Value> = [(String, Value)]

    private static func mutants(of table: VisibilityTable) -> Named<VisibilityTable> {
        let doors = table.always.indices.map { index in
            var wrong = table
            let door = wrong.always.remove(at: index)
            return ("without \(door) for everybody", wrong)
        }
        return doors
            + table.columns.indices.flatMap { index in
                let column = table.columns[index]
                return mutants(of: column).map { what, mutated in
                    var wrong = table
                    wrong.columns[index] = mutated
                    return ("\(column.standing) \(what)", wrong)
                }
            }
    }

    private static func mutants(
        of column: VisibilityTable.Column
    ) -> Named<VisibilityTable.Column> {
        let needs = column.needs.indices.map { index in
            var wrong = column
            let need = wrong.needs.remove(at: index)
            return ("without needing \(need)", wrong)
        }
        let roles = Role.allCases.map { role in
            var wrong = column
            wrong.roles = column.roles.symmetricDifference([role])
            return ("with or without the role \(role)", wrong)
        }
        let cells = CasePart.allCases.flatMap { part in
            others(than: column.cells[part] ?? .never).map { cell in
                var wrong = column
                wrong.cells[part] = cell
                return ("\(part) \(cell)", wrong)
            }
        }
        return needs + roles + cells
    }

    private static func others(than cell: Cell) -> [Cell] {
        var others: [Cell] = [.never, .allowed, .masked]
        if case .ifAny(let wanted) = cell {
            others += wanted.map { one in .ifAny(wanted.filter { $0 != one }) }
        }
        return others.filter { $0 != cell }
    }

    private static func mutants(of rule: ActRule) -> Named<ActRule> {
        let roles = Role.allCases.map { role in
            var wrong = rule
            wrong.roles = rule.roles.symmetricDifference([role])
            return ("with or without the role \(role)", wrong)
        }
        let parts = ([nil] + CasePart.allCases).filter { $0 != rule.part }.map { part in
            var wrong = rule
            wrong.part = part
            return ("seeing \(part.map { "\($0)" } ?? "nothing")", wrong)
        }
        let duties = AccessDuty.allCases.map { duty in
            var wrong = rule
            wrong.duties = rule.duties.symmetricDifference([duty])
            return ("with or without the duty \(duty)", wrong)
        }
        return roles + parts + duties
    }
}

extension AccessRules {
    subscript(table: PolicyMutant.Table) -> VisibilityTable {
        get {
            switch table {
            case .cases: cases
            case .meetings: meetings
            case .carrying: carrying
            }
        }
        set {
            switch table {
            case .cases: cases = newValue
            case .meetings: meetings = newValue
            case .carrying: carrying = newValue
            }
        }
    }
}
