import Casework
import Markup
import Pages
import Testing

struct RefusalWordingTests {
    @Test func `every no of every rule is said in a sentence`() {
        let sentences = refusals().map { sentence(for: Refused($0)).english }
        #expect(!sentences.isEmpty)
        for sentence in sentences { #expect(sentence.hasSuffix(".")) }
    }

    @Test func `no rule's no falls back on the general sentence`() {
        for refusal in refusals() { #expect(refusal is any Worded, "\(refusal)") }
    }

    @Test func `what the rules say keeps to plain English`() {
        for refusal in refusals() {
            let piece = p { sentence(for: Refused(refusal)) }
            #expect(PageLint.findings(inPiece: piece).isEmpty)
        }
    }

    @Test func `a no that nobody has worded is still a sentence`() {
        struct Unheard: Error {}
        #expect(sentence(for: Refused(Unheard())).english.hasSuffix("."))
    }

    @Test func `a no above a form leads to the field that puts it right`() {
        let problem = Problem.refused(Refused(DeferCase.Refusal.reasonIsMissing), at: "reason")
        #expect(problem.field == "reason")
        #expect(problem.sentence.english == "Enter why the case is put off.")
    }

    private func conflicts() -> [any Error] {
        all(NoteConflict.self) + all(DecideConflict.self) + all(AskToLiftConflict.self)
            + all(LiftConflict.self) + all(SealCase.self) + all(AskToChangeCircle.self)
            + all(ChangeCircle.self) + all(DeclareKnowing.self) + all(SettleDeclaration.self)
    }

    private func refusals() -> [any Error] {
        staff() + conflicts() + referrals() + cases() + meetings() + areas()
    }

    private func staff() -> [any Error] {
        let coming =
            all(InvitePerson.self) + all(EnrolPerson.self) + all(AcceptTerms.self)
            + all(IssueCode.self) + all(AskFreshStart.self) + all(AgreeToFreshStart.self)
            + all(CorrectPerson.self)
        let roles =
            all(SetRoles.self) + all(ProposeRole.self) + all(ConfirmRole.self)
            + all(DeclineRole.self) + all(GiveSeat.self) + all(ConfirmPerson.self)
        let going =
            all(MovePerson.self) + all(EndMembership.self) + all(SuspendPerson.self)
            + all(RestorePerson.self)
        return coming + roles + going + all(DescribeAgency.self) + all(LeaveArea.self)
    }

    private func referrals() -> [any Error] {
        all(SubmitReferral.self) + all(AcceptReferral.self) + all(ReturnReferral.self)
            + all(DeclineReferral.self) + all(RedirectReferral.self) + all(JoinToCase.self)
            + all(AnswerEmergency.self) + all(AmendReferral.self)
    }

    private func cases() -> [any Error] {
        let opening =
            all(OpenCase.self) + all(AllocateAdvocate.self) + all(RecordContact.self)
            + all(RecordVictimsView.self) + all(PutForward.self) + all(WithdrawFromMeeting.self)
        let hearing =
            all(AskForResearch.self) + all(SubmitResearch.self) + all(RecordMinute.self)
            + all(IdentifyRisk.self) + all(DeferCase.self) + all(FinishHearing.self)
        let triage =
            all(TakeReferral.self) + all(KnowOppositeParties.self)
            + all(LetOffenderMeetingLead.self) + all(DecideHearing.self)
            + all(RecordEmergency.self) + all(LeaveToOffenderMeeting.self)
            + all(CorrectJoined.self) + all(DecideEmergency.self)
        let advocacy =
            all(ConfirmSafeContact.self) + all(ExplainMissingView.self) + all(CorrectCase.self)
        let entries =
            all(RewordEntry.self) + all(WithdrawEntry.self) + all(LinkProcess.self)
            + all(NoteFlagPlaced.self) + all(UndoLastEntry.self)
        let actions = all(AgreeAction.self) + all(ReportAction.self) + all(AnswerActions.self)
        let again = all(ReopenHearing.self)
        return opening + hearing + triage + advocacy + entries + actions + again
    }

    private func meetings() -> [any Error] {
        let before =
            all(CallMeeting.self) + all(ListCase.self) + all(RemoveCase.self)
            + all(MoveCase.self) + all(IssueAgenda.self) + all(AgreeConfidentiality.self)
        return before + all(RecordAttendance.self) + all(OpenMeeting.self) + all(OpenItem.self)
            + all(FinishItem.self) + all(CloseMeeting.self) + papers()
    }

    private func papers() -> [any Error] {
        all(ArrangeAgenda.self) + all(EndAttendance.self) + all(ComeBack.self)
            + all(ReopenItem.self) + all(SendActionLists.self)
            + all(ApproveMinutes.self) + all(OpenPaper.self) + all(SetResearchAside.self)
            + all(PassResearchOn.self) + all(SubmitInWriting.self)
    }

    private func areas() -> [any Error] {
        let settingUp: [any Error] = [
            EstablishArea.Refusal.alreadyEstablished, EstablishArea.Refusal.nameIsMissing,
            AdoptSettings.Refusal.noSuchArea, AdoptSettings.Refusal.beginsInThePast,
            AdoptSettings.Refusal.beginsTooFarAhead, AdoptSettings.Refusal.changesNothing,
            AdoptSettings.Refusal.changedMeanwhile,
        ]
        let reasons: [SettingFault.Reason] = [
            .outside(1...2), .empty, .tooLong, .namedTwice, .notHeld,
        ]
        let faults = Setting.allCases.flatMap { setting in
            reasons.map { AdoptSettings.Refusal.cannotBeWorkedWith(SettingFault(setting, $0)) }
        }
        return settingUp + faults + [
            JoinArea.Refusal.noSuchArea, JoinArea.Refusal.alreadyMember,
            SignAgreement.Refusal.notAMember, SignAgreement.Refusal.signedInTheFuture,
            SignAgreement.Refusal.reviewBeforeSigning,
        ]
    }

    private func all<Choice: Decision>(_ choice: Choice.Type) -> [any Error]
    where Choice.Refusal: CaseIterable {
        Choice.Refusal.allCases.map { $0 as any Error }
    }
}
