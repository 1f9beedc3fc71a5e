import Casework
import Testing

/// Words that lie in ledgers for ever. One may be added at its place; none may be changed or taken
/// away, or what was written with it no longer reads.
@Suite struct StoredWordsTests {
    private func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> String {
        Word.allCases.map(\.rawValue).joined(separator: " ")
    }

    @Test func `kinds of record keep their words`() {
        #expect(
            words(RecordKind.self)
                == "area referral caseFile meeting access membership conflict breakGlass")
    }

    @Test func `people keep their words`() {
        #expect(words(CaseRole.self) == "victim perpetrator child otherAtRisk")
        #expect(
            words(Relationship.self)
                == "notKnown partner formerPartner coParent parent adultChild child sibling "
                + "grandparent inLaw stepFamily widerFamily carer other")
        #expect(words(KnownAnswer.self) == "yes no notKnown")
    }

    @Test func `referrals keep their words`() {
        #expect(
            words(ReferralGround.self)
                == "visibleHighRisk professionalJudgement potentialEscalation repeatIncident "
                + "honourBasedOrForcedMarriage transferIn mediumRiskExpectedToRise")
        #expect(words(CaseMarker.self) == "mappaLed honourBased youngPerpetrator")
        #expect(words(StepTaken.self) == "done notYet notNeeded")
        #expect(
            RiskAnswer.wellKnown.map(\.rawValue).joined(separator: " ")
                == "yes no notKnown notAsked unsafeToAsk preferNotToSay")
        #expect(
            words(ReferralState.self)
                == "draft submitted returned accepted declined redirected joined")
        #expect(
            words(Redirection.self)
                == "childrensSocialCare adultSafeguarding adviceAndLocalServices anotherConference")
    }

    @Test func `cases keep their words`() {
        #expect(words(CaseState.self) == "notOpened open listed heard closed")
        #expect(words(KnownToAgency.self) == "known notKnown unableToCheck")
        #expect(words(ResearchLine.About.self) == "victim perpetrator children others staff")
        #expect(words(ResearchLine.Nature.self) == "fact opinion")
        #expect(words(MinuteLine.Kind.self) == "information victimsView")
        #expect(
            words(IdentifiedRisk.Bearer.self) == "victim children others staff fromPerpetrator")
        #expect(
            words(ContactAttempt.Route.self) == "telephone text voicemail email letter inPerson "
                + "throughReferrer other")
        #expect(
            words(ContactAttempt.Outcome.self)
                == "reached noAnswer messageLeft unsafe declinedSupport")
    }

    @Test func `the advocacy service keeps its words`() {
        #expect(words(ViewMissing.self) == "couldNotReach declinedToSay unsafeToAsk other")
        #expect(
            words(AdviserSpecialism.self)
                == "honourBased olderPeople men lgbt youngPeople hospital")
        #expect(words(ContactRoute.self) == "call text voicemail email letter")
    }

    @Test func `actions keep their words`() {
        #expect(words(AgreedAction.Origin.self) == "volunteered askedByChair standard")
        #expect(
            words(AssessmentSource.self)
                == "withTheVictim byTelephone fromRecords fromSomebodyElse")
        #expect(words(ActionOutcome.self) == "done noLongerPossible notDone")
    }

    @Test func `meetings keep their words`() {
        #expect(words(MeetingKind.self) == "monthly fourWeekly fortnightly weekly daily emergency")
        #expect(words(MeetingPaper.self) == "agenda actionList minutes")
        #expect(words(MeetingState.self) == "notCalled called agendaIssued inSession closed")
        #expect(words(Attendance.self) == "core deputy written apologies absent")
        #expect(words(ItemOutcome.self) == "heard deferred")
    }

    @Test func `areas and agencies keep their words`() {
        #expect(words(Cadence.self) == "monthly fourWeekly fortnightly weekly")
        #expect(words(RepeatRule.Anchor.self) == "lastReferral lastMeeting")
        #expect(words(QualifyingIncident.self) == "anyAbuse wouldBeCrime")
        #expect(words(IncidentKind.self) == "wouldBeCrime otherAbuse notKnown")
        #expect(words(DayKind.self) == "calendar working")
        #expect(words(HearingClock.self) == "referral incident")
        #expect(words(EscalationRule.Source.self) == "policeReported anyAgency")
        #expect(words(AreaLabels.Adviser.self) == "idva idaa")
        #expect(words(AreaLabels.OffenderScheme.self) == "mappa ppani")
        #expect(words(LawfulBasis.Kind.self) == "article6 article9 criminalOffence gateway")
        #expect(
            words(AgencyKind.self)
                == "police advocacy probation childrensSocialCare adultSocialCare mentalHealth "
                + "acuteTrust primaryCare education housing registeredLandlord substanceMisuse "
                + "specialistDomesticAbuse voluntary fire ambulance youthJustice other")
        #expect(
            words(Role.self)
                == "referrer representative deputy coordinator chair minuteTaker "
                + "advocacyManager advocate administrator attendee observer governanceLead")
    }

    @Test func `people's places keep their words`() {
        #expect(words(MembershipStanding.self) == "notInvited invited active suspended ended")
        #expect(
            words(LeavingReason.self)
                == "leftPost leftAgency longAbsence agencyLeft givenInError other")
    }
}
