extension Meeting {
    /// The meeting for somebody for whom some cases do not exist: as if nothing that is about them
    /// had ever happened at it (SR-08).
    package init(_ events: [MeetingEvent], without hidden: Set<ID<CaseFile>>) {
        self.init()
        var isHiddenOnTheTable = false
        for event in events {
            if let caseID = event.caseID, hidden.contains(caseID) {
                if case .itemOpened = event { isHiddenOnTheTable = true }
                if case .itemFinished = event { isHiddenOnTheTable = false }
                continue
            }
            if case .itemOpened = event { isHiddenOnTheTable = false }
            if isHiddenOnTheTable && event.isOfTheTable { continue }
            apply(event)
        }
    }
}

extension MeetingEvent {
    /// The one case that it is about.
    fileprivate var caseID: ID<CaseFile>? {
        switch self {
        case .caseListed(let item): item.caseID
        case .caseRemoved(let item): item.caseID
        case .caseMoved(let item): item.caseID
        case .itemOpened(let item): item.caseID
        case .itemFinished(let item): item.caseID
        case .itemReopened(let item): item.caseID
        case .speakerNamed(let named): named.caseID
        case .stageEntered(let entered): entered.caseID
        default: nil
        }
    }

    /// Whether it says something of the case on the table without naming it.
    fileprivate var isOfTheTable: Bool {
        switch self {
        case .screenSet, .stageEntered, .speakerNamed: true
        default: false
        }
    }
}
