import Casework
import Foundation
import Logging
import Markup
import Pages
import Specimens
import Storage
import Synchronization
import Testing
import UseCases

/// What people write is on pages and nowhere else: not in the database as it is, its log, another
/// file, the service's own log, an address or a title (trust 3.16, T21).
@Suite struct CanaryTests {
    @Test func `none of five hundred planted words is found anywhere but on pages`() async throws {
        try await Engine.sqliteFile.withPlace { place in
            guard case .folder(let folder) = place else { return }
            let (canaries, log) = (CanaryWords(), HeardLog())
            let store = try await place.open()
            let town = try await TestTown.settle(in: store)
            let cases = try await plant(canaries, town)
            #expect(canaries.count >= 500)
            var logger = Logger(label: "canary") { _ in log }
            logger.logLevel = .trace
            try await TownWebsite.serve(town, logger: logger) { site in
                try await readEverything(of: cases, site)
            }
            try check(folder, knows: "ledger_entry")
            await store.close()
            try check(folder, knows: "ledger_entry")
            #expect(log.text.contains("/cases/{caseFile}"))
            #expect(!log.text.contains(CanaryWords.beginning))
            // A log of addresses would hold the ids of cases; ours holds the route alone.
            for id in cases { #expect(!log.text.contains(id.description)) }
            #expect(!log.text.contains(TestTown.password))
        }
    }

    @Test(.enabled(if: Engine.postgreSQLAddress != nil))
    func `none of them stands in any row of PostgreSQL, in words or in bytes`() async throws {
        try await Engine.postgreSQL.withStore { store in
            let town = try await TestTown.settle(in: store)
            _ = try await plant(CanaryWords(), town)
            let whole = try await everyRow(of: store).uppercased()
            for known in ["ledger_entry", "police.rep", hex("Control")] {
                #expect(whole.contains(known.uppercased()))
            }
            for words in [CanaryWords.beginning, TestTown.password] {
                #expect(!whole.contains(words.uppercased()))
                #expect(!whole.contains(hex(words).uppercased()))
            }
        }
    }

    /// Every table with its bytes in hexadecimal, and a control that they are shown so.
    private func everyRow(of store: any Store) async throws -> String {
        try await store.read { connection in
            try connection.script("SET LOCAL xmlbinary TO hex")
            let all = try connection.first(
                """
                SELECT schema_to_xml(current_schema()::name, true, false, '')::text
                    || query_to_xml('SELECT convert_to(''Control'', ''UTF8'') AS control',
                        true, false, '')::text AS whole
                """)
            return try all?.text("whole") ?? ""
        }
    }

    private func hex(_ words: String) -> String {
        words.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private func plant(_ canaries: CanaryWords, _ town: TestTown) async throws -> [ID<CaseFile>] {
        var cases: [ID<CaseFile>] = []
        var number: UInt64 = 1_000
        while true {
            number += 100
            var content = try canaries.referral((high: 77, low: number))
            // The last one stays what it is: a referral that cannot wait, and waits.
            let isLast = canaries.count >= 440
            if !isLast { content.cannotWait = PrivateText("") }
            let draft = try await town.office.startReferral(by: town.nurse)
            let kept = try await town.office.draft(draft, for: town.nurse).draft
            let filled = ReferralDraft(
                id: kept.id, caseID: kept.caseID, fields: ["what-happened": canaries.next()],
                people: kept.people)
            try await town.office.saveDraft(filled, by: town.nurse)
            let referral = try await town.office.sendReferral(kept, content, by: town.nurse).get()
            guard !isLast else { break }
            _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator).get()
            cases.append(kept.caseID)
        }
        try await work(on: try #require(cases.first), canaries, town)
        return cases
    }

    /// The adviser, the research, the meeting and the actions of one case.
    private func work(
        on id: ID<CaseFile>, _ canaries: CanaryWords, _ town: TestTown
    ) async throws {
        let office = town.office
        try await office.allocateAdvocate(town.adviser.account, to: id, by: town.manager).get()
        var attempt = ContactAttempt(
            id: office.world.newID(), route: .telephone, outcome: .reached,
            notes: canaries.words())
        attempt.whyNotSafe = canaries.words()
        try await office.recordContact(attempt, on: id, by: town.adviser).get()
        try await office.recordVictimsView(canaries.words(), on: id, by: town.adviser).get()
        let day = office.world.day(office.world.now()).adding(days: 10)
        let meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, canaries.words()),
            by: town.coordinator
        ).get()
        try await office.listCases([id], on: meeting, by: town.coordinator).get()
        try await office.issueAgenda(meeting, by: town.coordinator).get()
        for reader in [town.policeRep, town.chair] {
            try await office.agreeConfidentiality(at: meeting, by: reader).get()
        }
        let lines = (0..<12).map { _ in
            ResearchLine(
                id: office.world.newID(), about: .perpetrator, words: canaries.words(), dated: nil,
                source: canaries.words(), nature: .fact, isShared: true)
        }
        try await office.submitResearch(
            Research(.known, lines: lines), about: id, by: town.policeRep
        ).get()
        try await hear(id, meeting, canaries, town)
    }

    private func hear(
        _ id: ID<CaseFile>, _ meeting: ID<Meeting>, _ canaries: CanaryWords, _ town: TestTown
    ) async throws {
        let office = town.office
        town.clock.move(days: 10)
        try await office.recordAttendance(
            [(town.police, .core, canaries.words())], at: meeting, by: town.chair
        ).get()
        try await office.openMeeting(meeting, by: town.chair).get()
        try await office.openItem(id, at: meeting, by: town.chair).get()
        for _ in 0..<12 {
            let line = MinuteLine(
                id: office.world.newID(), kind: .information, agency: town.police,
                words: canaries.words())
            try await office.recordMinute(line, about: id, at: meeting, by: town.chair).get()
        }
        let risk = IdentifiedRisk(
            id: office.world.newID(), to: .victim, words: canaries.words())
        try await office.identifyRisk(risk, about: id, at: meeting, by: town.chair).get()
        let action = AgreedAction(
            id: office.world.newID(), words: canaries.words(), owner: town.police,
            person: canaries.words(), dueOn: office.world.day(office.world.now()), answers: risk.id,
            origin: .volunteered)
        try await office.agreeAction(action, about: id, at: meeting, by: town.chair).get()
        try await office.reportAction(
            action.id, of: id, .done, notes: canaries.words(), by: town.chair
        ).get()
    }

    private func readEverything(of cases: [ID<CaseFile>], _ site: TownWebsite) async throws {
        var shown = 0
        for name in ["coordinator", "manager", "nurse", "police.rep", "chair", "adviser"] {
            let browser = try await site.browser(of: name)
            var addresses = [At.cases(), At.referrals(), At.actions(), At.accessRecord()]
            for id in cases {
                addresses += [
                    At.caseFile(id), At.caseHistory(id), At.assessments(id), At.whoHasSeen(id),
                    At.safeContact(id), At.research(id), At.victimsView(id),
                ]
            }
            for address in addresses {
                let reply = try await browser.get(address.address)
                try check(reply)
                if reply.text.contains(CanaryWords.beginning) { shown += 1 }
            }
            // A form that is wrong is shown again, and a wrong address stands in no log.
            let page = try await browser.get(At.findReferred().address)
            try check(
                try await browser.post(
                    At.findReferred().address,
                    ["token": page.token, "name": CanaryWords.beginning + "posted"]))
            try check(try await browser.get("/" + CanaryWords.beginning + "?x=1"))
            try check(try await browser.get("/cases?show=" + CanaryWords.beginning))
        }
        // Or the search would prove nothing.
        #expect(shown > 20)
    }

    /// No address that a page leads on to, and no title, holds what somebody wrote.
    private func check(_ reply: Reply) throws {
        #expect(!(reply["location"] ?? "").contains(CanaryWords.beginning))
        #expect(reply["cache-control"]?.contains("no-store") == true)
        let title = reply.text.components(separatedBy: "</title>").first ?? ""
        #expect(!title.contains(CanaryWords.beginning))
        for piece in reply.text.components(separatedBy: "href=\"").dropFirst() {
            let address = piece.prefix { $0 != "\"" }
            #expect(!address.contains(CanaryWords.beginning))
        }
    }

    private func check(_ folder: String, knows known: String) throws {
        let here =
            FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let files = try here.map { try Data(contentsOf: URL(filePath: folder + "/" + $0)) }
        #expect(files.contains { $0.range(of: Data(known.utf8)) != nil })
        for words in [CanaryWords.beginning, "Qanary", TestTown.password] {
            #expect(!files.contains { $0.range(of: Data(words.utf8)) != nil })
        }
        try checkTemporaryFiles()
    }

    /// Nothing is put down beside the records either.
    private func checkTemporaryFiles() throws {
        let folder = URL.temporaryDirectory
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        for name in names {
            let file = folder.appending(component: name)
            let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
            guard values?.isRegularFile == true, let size = values?.fileSize, size < 1 << 24,
                let data = try? Data(contentsOf: file), !isSource(file)
            else { continue }
            #expect(data.range(of: Data((CanaryWords.beginning + "x").utf8)) == nil)
        }
    }

    private func isSource(_ file: URL) -> Bool { file.pathExtension == "swift" }
}

/// Everything that was logged, at every level and with all that comes with it.
private final class HeardLog: LogHandler {
    private let lines = Mutex<[String]>([])
    // The logger never sets these; what comes with a line is heard with it.
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        let more = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
        let error = event.error.map { "\($0)" } ?? ""
        lines.withLock { $0.append("\(event.message) \(more.joined(separator: " ")) \(error)") }
    }
}
