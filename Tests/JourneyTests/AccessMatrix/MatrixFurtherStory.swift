import Casework
import Records
import Specimens
import Storage
import UseCases

/// What else happens in the town of the matrix, so that there is something behind every form.
struct MatrixFurtherStory {
    private let town: TestTown
    private let people: MatrixPeople
    private var office: Office { town.office }

    init(_ town: TestTown, _ people: MatrixPeople) {
        (self.town, self.people) = (town, people)
    }

    private func reader(_ person: MatrixPerson) -> Reader {
        people.readers[person] ?? town.lapsedRep
    }

    func tell(of id: ID<CaseFile>) async throws -> [String: String] {
        try await declareKnowing()
        try await beTurnedAway(from: id)
        try await breakGlass(of: id)
        let (area, stranger) = (town.area, reader(.stranger).account)
        let rows = try await office.store.read { connection in
            (
                try connection.first("SELECT id FROM conflict_declaration"),
                try connection.first("SELECT id FROM break_glass")
            )
        }
        var fillings = try await peopleInWaiting()
        fillings["conflictDeclaration"] = try rows.0?.text("id")
        fillings["breakGlass"] = try rows.1?.text("id")
        fillings["alert"] = "turnedAwayRepeatedly"
        fillings["turnedAway"] = stranger.description
        fillings["today"] = office.world.day(office.world.now()).description
        fillings["word:receipt"] = try await receipt()
        fillings["passkey"] = try await passkey()
        fillings["area"] = area.description
        return fillings
    }

    /// She knows somebody of whom no case tells, so that nothing else comes of it.
    private func declareKnowing() async throws {
        let known = KnownPerson(
            name: PrivateText("Zeb Unheardof"), born: nil,
            relationship: PrivateText("My neighbour"),
            words: PrivateText(""))
        try await office.declareKnowing(known, by: reader(.stranger)).get()
    }

    private func beTurnedAway(from id: ID<CaseFile>) async throws {
        for _ in 0..<3 {
            _ = try? await office.caseBriefing(id, page: "case", for: reader(.stranger))
        }
    }

    private func breakGlass(of id: ID<CaseFile>) async throws {
        let file = try await office.caseBriefing(id, page: "case", for: reader(.coordinator))
        let request = BreakGlassRequest(
            .reference(file.outline.reference), .lifeInDanger,
            because: PrivateText("He was released and is on his way."))
        guard try await office.breakGlass(request, by: reader(.brokeGlass)).get() == id else {
            throw NothingHere()
        }
    }

    /// Somebody suspended, invited, waiting for a new start, and for a role.
    private func peopleInWaiting() async throws -> [String: String] {
        let coordinator = town.coordinator
        let suspended = try await person("suspended", .referrer)
        try await office.suspend(
            suspended, because: PrivateText("A question is open"), by: coordinator
        ).get()
        let invited = try await office.invite(
            Invitation(StaffPerson(name: PrivateText("Inga Vited")), as: [.referrer]),
            to: town.advocacy, by: coordinator
        ).get()
        let starting = try await person("starting", .referrer)
        try await office.askFreshStart(for: starting, by: coordinator).get()
        let proposed = try await person("proposed", .referrer)
        try await office.changeRoles(
            of: proposed, to: [.referrer, .advocate], trainedOn: nil, by: coordinator
        ).get()
        return [
            "membership:suspended": suspended.description,
            "membership:invited": invited.membership.description,
            "membership:starting": starting.description,
            "membership:proposed": proposed.description,
        ]
    }

    private func person(_ name: String, _ role: Role) async throws -> ID<Membership> {
        let account = try await office.addAccount(
            AddAccount(
                userName: "matrix.\(name)", name: "Invented \(name)", agency: town.advocacy,
                roles: [HeldRole(role, in: town.area)], password: TestTown.password)
        ).get()
        let area = town.area
        let row = try await office.store.read { try MembershipQuery.of(account, in: area, $0) }
        guard let row else { throw NothingHere() }
        return row.id
    }

    private func receipt() async throws -> String {
        let receipt = try await office.makeReceipt(for: reader(.coordinator))
        return receipt.map { "\($0.entries)" } ?? ""
    }

    private func passkey() async throws -> String {
        let row = PasskeyRow(
            id: office.world.newID(), account: reader(.keyHolder).account,
            credential: Array(repeating: 3, count: 32), publicKey: [1], signCount: 0,
            isSyncable: false, isBackedUp: false, model: Array(repeating: 0, count: 16),
            name: "Blue key", madeAt: office.world.now(), madeWith: .passkey)
        guard try await office.store.write({ try PasskeyTable.add(row, $0) }) else {
            throw NothingHere()
        }
        return row.id.description
    }
}
