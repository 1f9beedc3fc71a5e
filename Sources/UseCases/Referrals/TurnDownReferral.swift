package import Casework
import Records

/// The two ways of not accepting a referral, each with a reason that the referrer reads.
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

    package func declineReferral(
        _ id: ID<Referral>, because reason: PrivateText, by reader: Reader
    ) async throws -> Result<Void, Refused> {
        try await act(reader) { errand in
            let row = try errand.referralToDecide(id)
            let grant = try errand.grant(row.caseID)
            return try errand.decide(DeclineReferral(because: reason), on: id, grant)
        }
    }
}
