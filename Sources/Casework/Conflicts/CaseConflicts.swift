/// For whom a case does not exist, and to whom alone it is open (SR-08).
package struct CaseConflicts: Sendable, Hashable {
    package private(set) var known: [ConflictOfInterest] = []
    /// Those to whom the case is open; nobody here means that it is not sealed.
    package private(set) var circle: [CircleMember] = []
    package private(set) var whySealed: PrivateText?
    package private(set) var circleAsked: CircleChangeAsked?

    init() {}
}

/// One person's conflict with one case, and what became of it.
package struct ConflictOfInterest: Sendable, Hashable {
    package enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Found by comparing; the case is open to her until somebody decides.
        case proposed
        /// Found with strong reasons; she is kept out until somebody decides.
        case heldBack
        case inForce
        /// Found, and decided to be none.
        case notOne
        case lifted
    }

    package let noted: ConflictNoted
    package fileprivate(set) var standing: Standing
    package fileprivate(set) var decided: ConflictDecided?
    package fileprivate(set) var liftAsked: ConflictLiftAsked?
    package fileprivate(set) var lifted: ConflictLifted?

    package var account: ID<Account> { noted.account }
    package var excludes: Bool { standing == .heldBack || standing == .inForce }
    package var waitsForDecision: Bool { standing == .proposed || standing == .heldBack }
    /// Said by the person herself, and nobody who decides has said yet that the work is seen to.
    package var waitsToBeRead: Bool {
        standing == .inForce && noted.source == .declared && decided == nil
    }

    fileprivate init(_ noted: ConflictNoted) {
        self.noted = noted
        let isFound = noted.source == .found
        standing = isFound ? (noted.excludes ? .heldBack : .proposed) : .inForce
    }
}

extension CaseConflicts {
    package var isSealed: Bool { !circle.isEmpty }

    /// The latest that is known of one person.
    package func of(_ account: ID<Account>) -> ConflictOfInterest? {
        known.last { $0.account == account }
    }

    /// Those for whom there is no such case, in the order in which that became known.
    package var excluded: [ID<Account>] { known.filter(\.excludes).map(\.account) }

    mutating func note(_ noted: ConflictNoted) {
        known.removeAll { $0.account == noted.account && $0.waitsForDecision }
        known.append(ConflictOfInterest(noted))
    }

    mutating func decide(_ decided: ConflictDecided) {
        change(decided.account) {
            $0.decided = decided
            $0.standing = decided.isConflict ? .inForce : .notOne
        }
    }

    mutating func askToLift(_ asked: ConflictLiftAsked) {
        change(asked.account) { $0.liftAsked = asked }
    }

    mutating func lift(_ lifted: ConflictLifted) {
        change(lifted.account) {
            $0.lifted = lifted
            $0.standing = .lifted
        }
    }

    mutating func seal(_ sealed: CaseSealed) {
        (circle, whySealed, circleAsked) = (sealed.circle, sealed.reason, nil)
    }

    mutating func ask(_ asked: CircleChangeAsked) { circleAsked = asked }

    mutating func changeCircle(_ changed: CircleChanged) {
        (circle, circleAsked) = (changed.circle, nil)
        if changed.circle.isEmpty { whySealed = nil }
    }

    private mutating func change(
        _ account: ID<Account>, _ body: (inout ConflictOfInterest) -> Void
    ) {
        guard let index = known.lastIndex(where: { $0.account == account }) else { return }
        body(&known[index])
    }
}

extension CaseConflicts {
    mutating func apply(_ event: CaseEvent) {
        switch event {
        case .conflictNoted(let noted): note(noted)
        case .conflictDecided(let decided): decide(decided)
        case .conflictLiftAsked(let asked): askToLift(asked)
        case .conflictLifted(let lifted): lift(lifted)
        case .caseSealed(let sealed): seal(sealed)
        case .circleChangeAsked(let asked): ask(asked)
        case .circleChanged(let changed): changeCircle(changed)
        default: return
        }
    }
}
