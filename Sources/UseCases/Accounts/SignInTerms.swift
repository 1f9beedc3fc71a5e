package import Casework
package import Credentials
package import Records

/// What this installation asks of whoever signs in.
package struct SignInTerms: Sendable {
    /// A password alone lets in an account that has nothing else. For a demonstration; elsewhere an
    /// account is led to set up a second factor before anything else (trust 3.2).
    package let allowsPasswordAlone: Bool
    /// The address that passkeys are bound to.
    package let site: RelyingParty

    package init(
        allowsPasswordAlone: Bool = false,
        site: RelyingParty = RelyingParty(id: "localhost", origin: "http://localhost:8080")
    ) {
        self.allowsPasswordAlone = allowsPasswordAlone
        self.site = site
    }
}

extension SignInTerms {
    /// What somebody with a session still lacks; nil when she may go about her work.
    func lack(of signedIn: SignedIn, at whereabouts: Whereabouts) -> SessionState.Wanted? {
        let session = signedIn.session
        if session.proof.factor == .password {
            if !signedIn.factors.isEmpty { return .secondFactor }
            if !allowsPasswordAlone { return .settingUp }
        }
        return session.whereabouts.isElsewhere(than: whereabouts) ? .sheIsElsewhere : nil
    }

    /// Which factors may stand in for a passkey where a fresh one is wanted.
    package func standingIn(for factors: SecondFactors) -> Set<Proof.Factor> {
        guard allowsPasswordAlone, factors.passkeys == 0 else { return [] }
        return factors.hasTimeCode ? [.timeCode] : [.password]
    }
}

extension Office {
    /// Whether somebody who has just signed in may go about her work.
    package func lets(_ signedIn: SignedIn) -> Bool {
        signInTerms.lack(of: signedIn, at: signedIn.session.whereabouts) == nil
    }
}

extension Whereabouts {
    /// Staff move from one network to another all day; both at once is asked about.
    fileprivate func isElsewhere(than other: Whereabouts) -> Bool {
        let isTold = ![browser, network, other.browser, other.network].contains("")
        return isTold && browser != other.browser && network != other.network
    }
}
