import Casework
import Markup
import Pages
import Records
import UseCases

/// Turns a rule and a session into a visit, or into the way to sign in, or into nothing here.
enum Gate {
    enum Passage {
        case admitted(Visit)
        case turned(Answer)
    }

    static func passage(_ guest: Guest, by rule: AccessRule) async throws -> Passage {
        switch guest.state {
        case .open(let signedIn):
            guard rule.admits(signedIn.reader) else { throw NothingHere() }
            let step = FreshProof(rule: rule, terms: guest.office.signInTerms).lack(guest, signedIn)
            guard let step else { return .admitted(Visit(guest, signedIn)) }
            return try await turn(guest, to: step)
        case .unproven(let signedIn, .settingUp) where rule.isForOwnSignIn:
            let step = FreshProof(rule: rule, terms: guest.office.signInTerms).lack(guest, signedIn)
            guard let step else { return .admitted(Visit(guest, signedIn)) }
            return try await turn(guest, to: step)
        case .unproven(_, .settingUp): return try await turn(guest, to: At.ownSignIn())
        case .unproven: return try await turn(guest, to: FreshProof.way(back: guest))
        case .locked: return try await turn(guest, to: At.notes())
        case .lapsed, .none: return try await turn(guest, to: At.signIn())
        }
    }

    /// What only the form's own words show to want a fresh proof: the handler asks, and the way
    /// leads over the proof like any other.
    static func proving(
        _ guest: Guest, _ work: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await work()
        } catch let wanted as FreshProofWanted {
            guard case .turned(let answer) = try await turn(guest, to: wanted.way) else {
                throw NothingHere()
            }
            return answer
        }
    }

    /// Nothing that was typed is lost to a time limit: it is sent after she has come back.
    private static func turn(_ guest: Guest, to link: Link) async throws -> Passage {
        if guest.asked.method == .post, let session = guest.state.session {
            try await guest.office.keep(guest.asked.toKeep, for: session)
        }
        return .turned(.seeOther(link))
    }
}

/// A form that turns out to want a proof just given, and where that is given.
struct FreshProofWanted: Error {
    let way: Link
}

extension Visit {
    /// Goes on only with a proof just given: for what a form asks in one of its directions alone.
    func wantFreshProof() throws(FreshProofWanted) {
        let proof = FreshProof(rule: .freshly([]), terms: office.signInTerms)
        if let way = proof.lack(guest, signedIn) { throw FreshProofWanted(way: way) }
    }
}

/// Whether an address wants a proof just given, and where somebody goes who has not given it.
struct FreshProof {
    let rule: AccessRule
    let terms: SignInTerms

    /// Where she must go first; nil when nothing is lacking.
    func lack(_ guest: Guest, _ signedIn: SignedIn) -> Link? {
        let (proof, factors) = (signedIn.reader.proof, signedIn.factors)
        switch rule {
        case .signedIn, .roles, .ownSignIn: return nil
        case .freshly:
            let standingIn = terms.standingIn(for: factors)
            if proof.isFresh(at: guest.now, standingIn: standingIn) { return nil }
            let isPossible = factors.passkeys > 0 || !standingIn.isEmpty
            return isPossible ? Self.way(back: guest) : At.ownSignIn(query: [("wanted", "passkey")])
        case .ownSignInFreshly:
            let isFresh = proof.isFresh(at: guest.now, standingIn: [factors.strongest])
            return isFresh ? nil : Self.way(back: guest)
        }
    }

    /// To the proof, and after it back to the page that she came from.
    static func way(back guest: Guest) -> Link {
        At.proveAgain(query: [("to", guest.place)])
    }
}
