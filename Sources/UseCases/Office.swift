package import Casework
package import Records
package import Storage

/// The one value from which everything a person can do is done: records, time, keys and counters.
package struct Office: Sendable {
    package let store: any Store
    package let ledger: Ledger
    package let people: KnownPeople
    package let drafts: DraftTable
    package let library: Library
    package let world: World
    package let accountKeys: AccountKeys
    package let passwords: PasswordDesk
    package let failures: FailureCounts
    package let signInTerms: SignInTerms
    package let challenges: Challenges
    /// What has been noted already of somebody who follows a meeting in an open window.
    package var following: Following?
    /// With whom it reads in one moment, when all windows of a meeting are written.
    package var together: ReadTogether?

    package init(
        store: any Store, ledger: Ledger, drafts: DraftTable, library: Library, world: World,
        accountKeys: AccountKeys, people: KnownPeople = KnownPeople(),
        passwords: PasswordDesk = PasswordDesk(), failures: FailureCounts = FailureCounts(),
        signInTerms: SignInTerms = SignInTerms(), challenges: Challenges = Challenges()
    ) {
        self.store = store
        self.ledger = ledger
        self.people = people
        self.drafts = drafts
        self.library = library
        self.world = world
        self.accountKeys = accountKeys
        self.passwords = passwords
        self.failures = failures
        self.signInTerms = signInTerms
        self.challenges = challenges
    }
}

extension Office {
    /// The occasion on which a reader decides something: now, and today in the area.
    package func occasion(of reader: Reader) -> Occasion { occasion(by: reader.actor) }

    package func occasion(by actor: Actor) -> Occasion {
        let now = world.now()
        return Occasion(by: actor, at: now, today: world.day(now))
    }
}
