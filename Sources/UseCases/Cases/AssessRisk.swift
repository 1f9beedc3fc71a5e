package import Casework
import Records

extension Office {
    /// Keeps a new assessment beside the earlier ones; only who may read those may add to them.
    package func recordAssessment(
        _ made: CaseAssessment, on id: ID<CaseFile>, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let grant = try errand.grant(id, to: .assessRisk)
            return try errand.decide(RecordAssessment(made), on: id, grant)
        }
    }
}

extension CaseTelling {
    /// What came with each referral first, then each in the order of its recording. A referrer has
    /// what she sent and what her own agency made, and not another's.
    func assessments(_ parts: CaseParts) -> [AssessmentBriefing] {
        let isReferrerOnly = !parts.contains(.advocacy)
        let referred = referrals.filter { !isReferrerOnly || $0.referrer == reader.account }
            .flatMap(briefings)
        let made = file.assessments.map(briefing)
        return referred + made.filter { !isReferrerOnly || $0.isOwn }
    }

    private typealias Referred = (
        content: ReferralContent, agency: ID<Agency>, referrer: ID<Account>?, on: CalendarDate
    )

    /// The case may come from more than one agency.
    private var referrals: [Referred] {
        let first: Referred = (
            file.content ?? opening.content, opening.referringAgency, opening.referrer,
            opening.referredOn
        )
        return [first]
            + file.joined.map { ($0.content, $0.referringAgency, $0.referrer, $0.referredOn) }
    }

    private func briefings(_ referred: Referred) -> [AssessmentBriefing] {
        ([referred.content.assessment] + referred.content.furtherAssessments)
            .filter { !$0.isEmpty }
            .map {
                AssessmentBriefing(
                    assessment: $0, agency: area.agencyName(referred.agency), on: referred.on,
                    isOwn: referred.agency == reader.agency)
            }
    }

    private func briefing(_ assessed: CaseAssessed) -> AssessmentBriefing {
        AssessmentBriefing(
            assessment: assessed.made.assessment,
            agency: assessed.stamp.by.agency.map(area.agencyName) ?? "",
            on: assessed.made.madeOn, source: assessed.made.source,
            isTrained: assessed.made.isTrained,
            isOwn: assessed.stamp.by.agency == reader.agency)
    }
}
