import Casework
import Foundation
import Records
import Specimens
import Storage

/// The real ledger with all its tables, and the few things that are done in it again and again.
struct TrialLedger: Sendable {
    let store: any Store
    let ledger: Ledger

    init(on store: any Store, root: RootKey) async throws {
        try await Migrator.migrate(store, AllMigrations.inOrder)
        self.store = store
        ledger = try await Ledger(
            store: store, keys: KeyRing(root: root),
            kinds: [
                Area.self, Referral.self, CaseFile.self, Meeting.self,
                ConflictDeclaration.self, BreakGlass.self,
            ],
            tables: CaseworkTables())
    }

    /// On a store that lasts only as long as the measurement.
    init(on store: any Store) async throws {
        try await self.init(on: store, root: RootKey(Array(repeating: 7, count: 32)))
    }
}

extension TrialLedger {
    /// Opens a case in an area of its own and puts it on an agenda, so that minutes may be written.
    func openCase() async throws -> ID<CaseFile> {
        let (file, area) = (ID<CaseFile>.chance(), ID<Area>.chance())
        let sample = try Specimen.opening()
        let opening = OpenCase(
            in: area, from: sample.referral, sample.submission, sample.content,
            as: sample.reference, kind: .new)
        try await decide(on: file) { desk, grant in
            try desk.decide(opening, on: file, in: area, grant, Specimen.occasion()).get()
            let listing = PutForward(to: Specimen.meetingID)
            try desk.decide(listing, on: file, in: area, grant, Specimen.occasion()).get()
        }
        return file
    }

    /// Writes lines of minutes in one piece of work.
    func minute(_ lines: [ID<MinuteLine>], of file: ID<CaseFile>) async throws {
        try await decide(on: file) { desk, grant in
            let area = try desk.record(CaseFile.self, file, grant).opening?.area
            for line in lines {
                let decision = RecordMinute(Self.minute(line))
                try desk.decide(
                    decision, on: file, in: area ?? Specimen.area, grant, Specimen.occasion()
                ).get()
            }
        }
    }

    /// Notes durably that somebody opened the case, as every page of a case does.
    func look(at file: ID<CaseFile>) async throws {
        let note = AccessNote(
            .caseFile(file), in: Specimen.area,
            AccessEntry(page: "case page", stamp: Stamp(Specimen.occasion())))
        try await ledger.disclose { _ in ((), [note]) }
    }

    /// Unseals and folds a case; gives the number of its lines of minutes.
    func load(_ file: ID<CaseFile>) async throws -> Int {
        try await ledger.disclose { desk in
            let grant = AccessPolicy.maintain(.caseFile(file))
            return (try desk.record(CaseFile.self, file, grant).minutes.count, [])
        }
    }

    private func decide(
        on file: ID<CaseFile>, _ work: @escaping @Sendable (Desk, borrowing Grant) throws -> Void
    ) async throws {
        try await ledger.perform { desk -> Result<Void, Never> in
            try work(desk, AccessPolicy.maintain(.caseFile(file)))
            return .success(())
        }.get()
    }

    private static func minute(_ line: ID<MinuteLine>) -> MinuteLine {
        let words = """
            Mockford Police were called to 4 Invented Row on Sunday night. Bram had gone before \
            they came; the door was off its hinges. Ada did not want to make a statement.
            """
        return MinuteLine(
            id: line, kind: .information, agency: Specimen.police.id, words: PrivateText(words))
    }
}

extension ID {
    /// An identity that nothing else has.
    static func chance() -> ID {
        ID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
    }
}
