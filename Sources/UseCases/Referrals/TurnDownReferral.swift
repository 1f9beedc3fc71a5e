package import Casework
import Records

/// The ways of not accepting a referral, each with words that the referrer reads.
extension Office {
    package func returnReferral(
        _ id: ID<Referral>, because reason: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            let grant = try errand.grant(row.caseID)
            return try errand.decide(ReturnReferral(because: reason), on: id, grant)
        }
    }

    package func redirectReferral(
        _ id: ID<Referral>, to destination: Redirection, saying words: PrivateText,
        by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            let grant = try errand.grant(row.caseID)
            let decision = RedirectReferral(to: destination, saying: words)
            return try errand.decide(decision, on: id, grant)
        }
    }

    package func declineReferral(
        _ id: ID<Referral>, because reason: PrivateText,
        reviewedBy reviewer: PrivateText = PrivateText(""), by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            let grant = try errand.grant(row.caseID)
            let decision = DeclineReferral(
                because: reason, reviewedBy: reviewer,
                needsReviewer: errand.area.settings.referralForm.declineNeedsReviewer)
            return try errand.decide(decision, on: id, grant)
        }
    }
}
