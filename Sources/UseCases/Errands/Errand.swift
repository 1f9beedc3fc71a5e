import Casework
import Records
import Storage

/// One reader's business at one desk: who she is, her area as it stands that day, and the moment.
///
/// It lives inside one snapshot, so that what she may see is decided from the same records that
/// she is shown.
struct Errand {
    let desk: Desk
    let reader: Reader
    let area: AreaOutline
    let occasion: Occasion

    init(_ desk: Desk, _ reader: Reader, _ occasion: Occasion) throws {
        guard !reader.roles.isEmpty,
            let area = try AreaQuery.outline(reader.area, on: occasion.today, desk.connection)
        else { throw NothingHere() }
        self.desk = desk
        self.reader = reader
        self.area = area
        self.occasion = occasion
    }
}

extension Errand {
    /// Where many readers of one area are asked about at once, the area is read once.
    init(_ desk: Desk, _ reader: Reader, _ occasion: Occasion, in area: AreaOutline) {
        self.desk = desk
        self.reader = reader
        self.occasion = occasion
        self.area = area
    }

    var connection: any Connection { desk.connection }

    /// Only who may do this goes further; to anybody else there is nothing here.
    func only(to act: Act) throws(NothingHere) { try AccessPolicy.admit(reader, to: act) }

    /// Whether the reader does this at all; to which cases is asked of each.
    func may(_ act: Act) -> Bool { AccessPolicy.decide(reader, act, .office).isAllowed }

    /// The same of a case of which she sees these parts.
    func may(_ act: Act, _ parts: CaseParts) -> Bool {
        may(act) && parts.contains(AccessPolicy.partNeeded(for: act))
    }

    /// Leave to open a case, or nothing here.
    func grant(_ id: ID<CaseFile>) throws -> Grant {
        guard
            let facts = try AccessFactsQuery.facts(
                of: id, for: reader, area, at: occasion.at, connection)
        else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id), for: .openCase))
        }
        return try AccessPolicy.open(id, facts, by: reader)
    }

    /// Leave to do something to a case: her role does it, and she sees the part that it is about.
    func grant(_ id: ID<CaseFile>, to act: Act) throws -> Grant {
        guard
            let facts = try AccessFactsQuery.facts(
                of: id, for: reader, area, at: occasion.at, connection)
        else {
            throw NothingHere(AccessRefusal(absent: .caseFile(id), for: act))
        }
        return try AccessPolicy.open(id, facts, by: reader, for: act)
    }

    /// Leave to open a case if it shows at least this part.
    func grant(_ id: ID<CaseFile>, showing part: CaseParts) throws -> Grant {
        let grant = try grant(id)
        guard grant.parts.contains(part) else {
            throw NothingHere(AccessRefusal(ofPartOf: .caseFile(id), for: .openCase))
        }
        return grant
    }

    /// Whether this reader may know who a case is about, for lists that name several.
    func seesPeople(of id: ID<CaseFile>) throws -> Bool {
        guard
            let facts = try AccessFactsQuery.facts(
                of: id, for: reader, area, at: occasion.at, connection)
        else {
            return false
        }
        return AccessPolicy.visibleParts(facts, to: reader).contains(.people)
    }

    func grant(_ id: ID<Meeting>) throws -> Grant {
        guard
            let facts = try AccessFactsQuery.facts(
                of: id, for: reader, area, at: occasion.at, connection)
        else {
            throw NothingHere(AccessRefusal(absent: .meeting(id), for: .openMeeting))
        }
        return try AccessPolicy.open(id, facts, by: reader)
    }

    /// That this reader opened a matter on a page, for the access record.
    func note(_ matter: Matter, _ page: StaticString) -> AccessNote {
        AccessNote(
            matter, in: area.id, AccessEntry(page: page, stamp: Stamp(occasion)))
    }

    /// Puts a decision to a case; its refusal is told as such.
    func decide<Choice: Decision>(
        _ decision: Choice, on id: ID<CaseFile>, _ grant: borrowing Grant
    ) throws -> Result<Void, Refused> where Choice.Subject == CaseFile {
        try desk.decide(decision, on: id, in: area.id, grant, occasion).mapError(Refused.init)
    }

    /// Puts a decision to a meeting.
    func decide<Choice: Decision>(
        _ decision: Choice, on id: ID<Meeting>, _ grant: borrowing Grant
    ) throws -> Result<Void, Refused> where Choice.Subject == Meeting {
        try desk.decide(decision, on: id, in: area.id, grant, occasion).mapError(Refused.init)
    }

    /// Puts a decision to a referral.
    func decide<Choice: Decision>(
        _ decision: Choice, on id: ID<Referral>, _ grant: borrowing Grant
    ) throws -> Result<Void, Refused> where Choice.Subject == Referral {
        try desk.decide(decision, on: id, in: area.id, grant, occasion).mapError(Refused.init)
    }
}

extension Office {
    /// Reads for a reader, and returns only when the notes of what she opened are durable (SR-13).
    func show<Value: Sendable>(
        _ reader: Reader, _ read: @escaping @Sendable (Errand) throws -> (Value, [AccessNote])
    ) async throws -> Value {
        let (occasion, following) = (occasion(of: reader), following)
        return try await notingRefusal(of: reader) {
            let (value, notes) = try await ledger.disclose(with: together) { desk in
                let (value, notes) = try read(Errand(desk, reader, occasion))
                return ((value, notes), following?.unnoted(notes) ?? notes)
            }
            following?.keep(notes)
            return value
        }
    }

    /// Reads what holds no content of a case, such as counts; nothing is noted.
    func look<Value: Sendable>(
        _ reader: Reader, _ read: @escaping @Sendable (Errand) throws -> Value
    ) async throws -> Value {
        try await show(reader) { (try read($0), []) }
    }

    /// Does something for a reader: all of it at once, or nothing.
    func act<Value: Sendable>(
        _ reader: Reader, _ work: @escaping @Sendable (Errand) throws -> Result<Value, Refused>
    ) async throws -> Result<Value, Refused> {
        let occasion = occasion(of: reader)
        return try await notingRefusal(of: reader) {
            try await ledger.perform { desk in
                try work(Errand(desk, reader, occasion))
            }
        }
    }
}
