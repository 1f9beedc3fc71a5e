import Casework
import Pages

extension Site {
    /// Writing a referral, receiving it and deciding about it.
    mutating func addReferrals() {
        get(At.referrals, for: .whoMayReadReferrals, showReferrals)
        get(At.startReferral, for: .whoMayRefer, showStartReferral)
        post(At.startReferral, for: .whoMayRefer, startReferral)
        post(At.findReferred, for: .whoMayRefer, findReferred)
        get(At.referral, for: .whoMayReadReferrals, showReferral)
        get(At.referralSent, for: .whoMayRefer, showReferralSent)
        post(At.amendReferral, for: .whoMayRefer, amendReferral)
        post(At.startCorrection, for: .whoMayRefer, startCorrection)
        get(At.referralVersions, for: .whoMayReadReferrals, showReferralVersions)
        get(At.draftCorrection, for: .whoMayRefer, showCorrection)
        post(At.draftCorrection, for: .whoMayRefer, sendCorrection)
        post(At.acceptReferral, for: .roles([.coordinator]), acceptReferral)
        post(At.returnReferral, for: .roles([.coordinator]), returnReferral)
        post(At.redirectReferral, for: .roles([.coordinator]), redirectReferral)
        post(At.declineReferral, for: .roles([.coordinator]), declineReferral)
        addDraftAddresses()
        addDraftPeopleAddresses()
    }

    private mutating func addDraftAddresses() {
        get(At.draftTasks, for: .whoMayRefer, showDraftTasks)
        get(At.draftVictim, for: .whoMayRefer, showing(.victim))
        post(At.draftVictim, for: .whoMayRefer, saving(.victim))
        get(At.draftReasons, for: .whoMayRefer, showing(.reasons))
        post(At.draftReasons, for: .whoMayRefer, saving(.reasons))
        get(At.draftChecklist, for: .whoMayRefer, showing(.checklist))
        post(At.draftChecklist, for: .whoMayRefer, saving(.checklist))
        get(At.draftFurtherSet, for: .whoMayRefer, showFurtherSet)
        post(At.draftFurtherSet, for: .whoMayRefer, saveFurtherSet)
        get(At.draftSafety, for: .whoMayRefer, showing(.safety))
        post(At.draftSafety, for: .whoMayRefer, saving(.safety))
        for (address, step) in [
            (At.draftSharing, ReferralStep.sharing), (At.draftAbout, .about),
            (At.draftPresenting, .presenting),
        ] {
            get(address, for: .whoMayRefer, showing(step))
            post(address, for: .whoMayRefer, saving(step))
        }
        get(At.draftAnswers, for: .whoMayRefer, showDraftAnswers)
        post(At.draftAnswers, for: .whoMayRefer, sendReferral)
        get(At.discardDraft, for: .whoMayRefer, showDiscardDraft)
        post(At.discardDraft, for: .whoMayRefer, discardDraft)
    }

    private mutating func addDraftPeopleAddresses() {
        get(At.draftPeople, for: .whoMayRefer, showing(.people))
        get(At.draftPerpetrator, for: .whoMayRefer, showingPerson(.perpetrator))
        post(At.draftPerpetrator, for: .whoMayRefer, savingPerson(.perpetrator))
        get(At.draftChild, for: .whoMayRefer, showingPerson(.child))
        post(At.draftChild, for: .whoMayRefer, savingPerson(.child))
        get(At.draftOther, for: .whoMayRefer, showingPerson(.otherAtRisk))
        post(At.draftOther, for: .whoMayRefer, savingPerson(.otherAtRisk))
        get(At.removeDraftPerson, for: .whoMayRefer, showRemoveDraftPerson)
        post(At.removeDraftPerson, for: .whoMayRefer, removeDraftPerson)
    }
}

extension AccessRule {
    fileprivate static let whoMayRefer = AccessRule.roles(.referring)

    /// Those, and whoever runs the conference; what each then sees is for the access policy.
    fileprivate static let whoMayReadReferrals = AccessRule.roles(
        Set<Role>.referring.union(Set<Role>.conveners))
}
