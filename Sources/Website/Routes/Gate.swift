import Casework
import Pages
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
            return .admitted(Visit(guest, signedIn))
        case .locked:
            try await keep(guest)
            return .turned(.seeOther(At.notes()))
        case .lapsed, .none:
            try await keep(guest)
            return .turned(.seeOther(At.signIn()))
        }
    }

    /// Nothing that was typed is lost to a time limit: it is sent after she has come back.
    private static func keep(_ guest: Guest) async throws {
        guard guest.asked.method == .post, let session = guest.state.session else { return }
        try await guest.office.keep(guest.asked.toKeep, for: session)
    }
}
