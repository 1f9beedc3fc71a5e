/// The actions that every heard case gets: the victim is told when it is safe (S004 4.4, SR-24),
/// and every agency that got the agenda flags its own files (S004 2.4).
package struct StandardActions: Sendable {
    package let updateVictim: String
    package let flagFile: String
    package let advocacy: ID<Agency>
    package let agencies: [ID<Agency>]
    package let dueOn: CalendarDate
    /// One new id for the update, and one for each agency.
    package let ids: [ID<AgreedAction>]

    package init(
        updateVictim: String, flagFile: String, advocacy: ID<Agency>, agencies: [ID<Agency>],
        dueOn: CalendarDate, ids: [ID<AgreedAction>]
    ) {
        self.updateVictim = updateVictim
        self.flagFile = flagFile
        self.advocacy = advocacy
        self.agencies = agencies
        self.dueOn = dueOn
        self.ids = ids
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
