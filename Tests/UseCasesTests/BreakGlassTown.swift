import Casework
import Records
import Specimens
import UseCases

/// The steps of the tests of emergencies.
extension TestTown {
    func request(
        _ id: ID<CaseFile>, _ category: BreakGlassCategory = .lifeInDanger
    ) async throws -> BreakGlassRequest {
        let file = try await office.caseBriefing(id, page: "case", for: coordinator)
        return request(.reference(file.outline.reference), category)
    }

    func request(
        _ about: BreakGlassRequest.About, _ category: BreakGlassCategory = .lifeInDanger
    ) -> BreakGlassRequest {
        BreakGlassRequest(
            about, category, because: PrivateText("He was released and is on his way."))
    }

    func breakGlass(
        _ id: ID<CaseFile>, by reader: Reader, _ category: BreakGlassCategory = .lifeInDanger
    ) async throws -> ID<CaseFile>? {
        try await office.breakGlass(request(id, category), by: reader).get()
    }

    func breakGlass(
        _ about: BreakGlassRequest.About, by reader: Reader
    ) async throws -> ID<CaseFile>? {
        try await office.breakGlass(request(about), by: reader).get()
    }

    func sees(_ id: ID<CaseFile>, _ reader: Reader) async -> Bool {
        (try? await office.caseBriefing(id, page: "case", for: reader)) != nil
    }

    /// What the area's own access record names, in order.
    func pagesOfArea() async throws -> [String] {
        let area = area
        return try await office.ledger.disclose { desk in
            let log = try desk.history(
                of: AccessLog.self, Matter.area(area).accessLog,
                AccessPolicy.maintain(.area(area)))
            return (log.last?.after.entries.map(\.page) ?? [], [])
        }
    }
}
