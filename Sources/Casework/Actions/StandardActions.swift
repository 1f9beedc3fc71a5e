/// The actions that every heard case gets: the victim is told when it is safe (S004 4.4, SR-24),
/// and every agency that got the agenda flags its own files (S004 2.4).
package struct StandardActions: Sendable {
    package let updateVictim: String
    package let flagFile: String
    package let advocacy: ID<Agency>
    package let agencies: [ID<Agency>]
    package let dueOn: CalendarDate
    /// One id for each owner, the advocacy service first: none can be forgotten.
    private let ids: [ID<AgreedAction>]

    package init(
        updateVictim: String, flagFile: String, advocacy: ID<Agency>, agencies: [ID<Agency>],
        dueOn: CalendarDate, newID: () -> ID<AgreedAction>
    ) {
        self.updateVictim = updateVictim
        self.flagFile = flagFile
        self.advocacy = advocacy
        self.agencies = agencies
        self.dueOn = dueOn
        ids = (0...agencies.count).map { _ in newID() }
    }

    /// Without the flags that an agency reported on before the case was taken up again. The victim
    /// is told anew, for the plan may have changed since (SR-24).
    package func actions(besides held: [AgreedAction]) -> [AgreedAction] {
        let flags = PrivateText(flagFile)
        let flagging = Set(held.filter { $0.origin == .standard && $0.words == flags }.map(\.owner))
        return actions.prefix(1) + actions.dropFirst().filter { !flagging.contains($0.owner) }
    }

    package var actions: [AgreedAction] {
        let owners = [(advocacy, updateVictim)] + agencies.map { ($0, flagFile) }
        return zip(ids, owners).map { id, owner in
            AgreedAction(
                id: id, words: PrivateText(owner.1), owner: owner.0, person: PrivateText(""),
                dueOn: dueOn, answers: nil, origin: .standard)
        }
    }
}
