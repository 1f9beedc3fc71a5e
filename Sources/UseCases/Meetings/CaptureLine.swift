package import Casework
import Records

/// One line typed at the desk becomes what it says (ux 2.4.3).
extension Office {
    /// The page makes one new identity for its line, whatever the line turns out to be: sent
    /// twice, it is one entry. Commands that lead to another page are not for the ledger.
    package func capture(
        _ captured: Captured, as key: ID<MinuteLine>, about id: ID<CaseFile>,
        at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grantAtTheTable(id, meeting)
            switch captured {
            case .speaker(let agency):
                return try errand.decide(NameSpeaker(agency), on: meeting, errand.grant(meeting))
            case .flag(let agencies):
                return try agencies.inTurn {
                    try errand.decide(NoteFlagPlaced(by: $0), on: id, grant)
                }
            case .undo: return try errand.decide(UndoLastEntry(key), on: id, grant)
            case .minute, .information, .victimsView:
                let line = try errand.line(captured, key, at: meeting)
                return try errand.decide(RecordMinute(line), on: id, grant)
            case .risk(let bearer, let words):
                let risk = IdentifiedRisk(
                    id: key.as(), to: bearer, words: PrivateText(words), aspect: .possibleHarm)
                return try errand.decide(IdentifyRisk(risk), on: id, grant)
            case .action(let typed):
                let file = try errand.desk.record(CaseFile.self, id, grant)
                return try errand.agree(typed, key.as(), on: id, file, grant)
            case .finishAndOpenNext, .help, .nothing: return .success(())
            }
        }
    }

    /// Whether something was written about a case of a meeting in session under the identity that a
    /// page made for it: its answer may have been lost on the way.
    package func wasWritten(
        _ key: ID<MinuteLine>, about id: ID<CaseFile>, at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Bool {
        do {
            return try await look(reader) { errand in
                let grant = try errand.grantAtTheTable(id, meeting)
                return try errand.desk.record(CaseFile.self, id, grant).entries.holds(key)
            }
        } catch is NothingHere { return false }
    }

    /// An entry is put in other words by somebody who saw one version of it.
    package func reword(
        _ entry: Entry, seenAs version: Int, about id: ID<CaseFile>, at meeting: ID<Meeting>,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.decide(
                RewordEntry(entry, seenAs: version), on: id, errand.grantAtTheTable(id, meeting))
        }
    }

    package func withdraw(
        _ entry: EntryID, about id: ID<CaseFile>, at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.decide(
                WithdrawEntry(entry), on: id, errand.grantAtTheTable(id, meeting))
        }
    }

    package func linkProcess(
        _ process: LinkedProcess, _ words: PrivateText, about id: ID<CaseFile>,
        at meeting: ID<Meeting>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            try errand.decide(
                LinkProcess(to: process, words), on: id, errand.grantAtTheTable(id, meeting))
        }
    }
}

extension Errand {
    /// A plain line is what the agency says that has the word.
    fileprivate func line(
        _ captured: Captured, _ key: ID<MinuteLine>, at meeting: ID<Meeting>
    ) throws -> MinuteLine {
        switch captured {
        case .information(let agency, let words):
            return MinuteLine(
                id: key, kind: .information, agency: agency, words: PrivateText(words))
        case .victimsView(let words):
            return MinuteLine(
                id: key, kind: .victimsView, agency: nil, words: PrivateText(words))
        case .minute(let words, let doubt):
            let sitting = try desk.record(Meeting.self, meeting, grant(meeting)).sitting
            return MinuteLine(
                id: key, kind: .information, agency: sitting.speaker, words: PrivateText(words),
                isToCheck: doubt == nil ? nil : true)
        default: throw NothingHere()
        }
    }

    /// It answers the risk that was named last of those that nothing answers yet.
    fileprivate func agree(
        _ typed: CapturedAction, _ key: ID<AgreedAction>, on id: ID<CaseFile>, _ file: CaseFile,
        _ grant: borrowing Grant
    ) throws -> Result<Void, Refused> {
        guard let owner = typed.owners.first else { throw NothingHere() }
        let others = Array(typed.owners.dropFirst())
        let action = AgreedAction(
            id: key, words: PrivateText(typed.words), owner: owner, person: PrivateText(""),
            dueOn: typed.dueOn, answers: file.uncoveredRisks.last?.id, origin: .volunteered,
            jointly: others.isEmpty ? nil : others)
        return try decide(AgreeAction(action), on: id, grant)
    }
}
