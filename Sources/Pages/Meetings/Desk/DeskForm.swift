package import Casework
import Markup

/// The forms of the desk, each in its place and each with its own words.
package enum DeskForm: String, Sendable, CaseIterable {
    case line, minute, view, risk, action, process, finish, putOff

    /// The part of the page to which the browser comes back after sending.
    package var anchor: String { "add-\(rawValue)" }

    /// Whether the same case is on the table afterwards.
    package var staysWithCase: Bool { self != .finish && self != .putOff }

    /// Where what was typed stands, which is also where a rule's no leads to.
    package var field: String {
        switch self {
        case .line: CaptureForm.line.name
        case .minute: MinuteForm.words.name
        case .view: MinuteForm.view.name
        case .risk: RiskForm.words.name
        case .action: ActionForm.words.name
        case .process: ProcessForm.words.name
        case .finish: anchor
        case .putOff: PutOffForm.reason.name
        }
    }
}

/// What stands in the forms of the desk: nothing, or what was just sent and could not be taken.
package struct DeskEntries: Sendable {
    private let sent: (form: DeskForm, entered: Entered)?

    package static let blank = DeskEntries(sent: nil)

    private init(sent: (form: DeskForm, entered: Entered)?) {
        self.sent = sent
    }

    package init(_ form: DeskForm, _ fields: FormFields, _ problems: [Problem]) {
        self.init(sent: (form, Entered(fields, problems)))
    }

    package var problems: [Problem] { sent?.entered.problems ?? [] }

    func entered(_ form: DeskForm, otherwise entered: Entered = .blank) -> Entered {
        guard let sent, sent.form == form else { return entered }
        return sent.entered
    }
}

/// New identities for the rows that the forms of one page may add: the same form sent twice, as
/// after a lost connection, adds one row.
package struct DeskIDs: Sendable {
    package let line: ID<MinuteLine>
    package let minute: ID<MinuteLine>
    package let view: ID<MinuteLine>
    package let risk: ID<IdentifiedRisk>
    package let action: ID<AgreedAction>

    package init(
        line: ID<MinuteLine>, minute: ID<MinuteLine>, view: ID<MinuteLine>,
        risk: ID<IdentifiedRisk>, action: ID<AgreedAction>
    ) {
        self.line = line
        self.minute = minute
        self.view = view
        self.risk = risk
        self.action = action
    }
}

/// What was just done at the desk, by the word that stands for it in an address.
package enum DeskNotice: String, Sendable {
    case saved = "yes"
    case takenBack = "undone"

    /// "Saved 10:42am"
    func words(at time: TimeOfDay) -> Phrase {
        switch self {
        case .saved: "Saved \(time.words)"
        case .takenBack: "Taken back \(time.words)"
        }
    }
}

/// The case on the table as the desk shows it at a moment.
package struct DeskScene: Sendable {
    package let briefing: DeskBriefing
    package let ids: DeskIDs
    package let entries: DeskEntries
    /// On what the page follows.
    package let notice: DeskNotice?
    package let showsHelp: Bool
    package let now: WallTime
    package var moment = Instant(milliseconds: 0)
    /// Moments as the clocks in the area show them.
    package let clock: @Sendable (Instant) -> WallTime

    package init(
        _ briefing: DeskBriefing, ids: DeskIDs, entries: DeskEntries = .blank,
        notice: DeskNotice? = nil, showsHelp: Bool = false, now: WallTime,
        clock: @escaping @Sendable (Instant) -> WallTime
    ) {
        self.briefing = briefing
        self.ids = ids
        self.entries = entries
        self.notice = notice
        self.showsHelp = showsHelp
        self.now = now
        self.clock = clock
    }
}

extension DeskScene {
    var meeting: ID<Meeting> { briefing.meeting.meeting.id }
    var caseID: ID<CaseFile> { briefing.item.caseID }
    var today: CalendarDate { now.day }
    var agencies: [Choice] { briefing.agencyChoices }

    var risks: [RiskBriefing] { briefing.file.risks ?? [] }
}

extension DeskBriefing {
    /// Agencies that speak and that can be given an action: those that got the agenda (SR-01).
    var agenciesAtMeeting: [MeetingAgency] { meeting.agencies.filter(\.hasAgenda) }

    var agencyChoices: [Choice] {
        agenciesAtMeeting.map { Choice($0.agency.description, data: $0.name) }
    }

    /// The case to turn to after the one on the table: the next in order, else one passed over.
    package var nextItem: AgendaLine? {
        let left = meeting.items.filter { $0.outcome == nil && $0.caseID != item.caseID }
        return left.first { $0.place > item.place } ?? left.first
    }
}
