/// A meeting while it sits: its stage, who speaks, what the screen shows, and the time that each
/// case has taken.
package struct Sitting: Sendable, Hashable {
    package private(set) var stage: MeetingStage?
    package private(set) var speaker: ID<Agency>?
    package private(set) var screen = SharedScreen.blank
    package private(set) var breakSince: Instant?
    /// Which agencies have spoken about each case.
    package private(set) var spoken: [ID<CaseFile>: Set<ID<Agency>>] = [:]
    private var turns: [Turn] = []

    package init() {}

    /// One stretch of time that a case lay on the table; breaks end it and begin another.
    private struct Turn: Sendable, Hashable {
        let caseID: ID<CaseFile>
        let from: Instant
        var to: Instant?

        func seconds(until now: Instant) -> Int64 { max(from.seconds(to: to ?? now), 0) }
    }

    /// When a case was on the table, breaks left out.
    package func turns(of id: ID<CaseFile>, until now: Instant) -> [(from: Instant, to: Instant)] {
        turns.filter { $0.caseID == id }.map { ($0.from, $0.to ?? now) }
    }

    /// How long a case has been on the table by now, breaks left out.
    package func seconds(on id: ID<CaseFile>, until now: Instant) -> Int64 {
        turns.filter { $0.caseID == id }.reduce(0) { $0 + $1.seconds(until: now) }
    }
}

extension Sitting {
    /// From when the case on the table would have lain there without a pause.
    package func began(_ id: ID<CaseFile>) -> Instant? {
        guard let turn = turns.last, turn.caseID == id, turn.to == nil else { return nil }
        let before = turns.dropLast().filter { $0.caseID == id }
            .reduce(0) { $0 + $1.seconds(until: turn.from) }
        return turn.from.adding(seconds: -before)
    }

    mutating func open() { (stage, screen) = (.opening, .blank) }

    /// At every change of case the screen goes blank: people with a conflict leave first.
    mutating func turn(to id: ID<CaseFile>, _ now: Instant) {
        endTurn(now)
        (stage, speaker, screen) = (.presenting, nil, .blank)
        if breakSince == nil { turns.append(Turn(caseID: id, from: now)) }
    }

    mutating func finish(_ now: Instant) {
        endTurn(now)
        (speaker, screen) = (nil, .blank)
    }

    mutating func close(_ now: Instant) {
        finish(now)
        (stage, breakSince) = (nil, nil)
    }

    mutating func enter(_ entered: StageEntered) { stage = entered.stage }

    mutating func name(_ named: SpeakerNamed) {
        speaker = named.agency
        if let agency = named.agency { spoken[named.caseID, default: []].insert(agency) }
    }

    mutating func show(_ shown: SharedScreen) { screen = shown }

    mutating func pause(_ now: Instant) {
        endTurn(now)
        breakSince = now
    }

    mutating func resume(_ current: ID<CaseFile>?, _ now: Instant) {
        breakSince = nil
        if let current { turns.append(Turn(caseID: current, from: now)) }
    }

    private mutating func endTurn(_ now: Instant) {
        guard let last = turns.indices.last, turns[last].to == nil else { return }
        turns[last].to = now
    }
}
