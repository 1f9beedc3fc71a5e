package import Casework
import Records
import Storage

/// What an operator does to set an area up; done by the program and not by a person signed in.
extension Office {
    package func establishArea(
        named name: String, _ settings: AreaSettings
    ) async throws -> Result<ID<Area>, Refused> {
        let id: ID<Area> = world.newID()
        return try await setUp(id, EstablishArea(name: name, settings: settings)).map { id }
    }

    package func addAgency(
        _ name: String, _ kind: AgencyKind, to area: ID<Area>
    ) async throws -> Result<ID<Agency>, Refused> {
        let agency = Agency(id: world.newID(), name: name, kind: kind)
        return try await setUp(area, JoinArea(agency)).map { agency.id }
    }

    /// An agency signed the information-sharing agreement; from then on it may receive papers.
    package func signAgreement(
        of agency: ID<Agency>, in area: ID<Area>, signedOn: CalendarDate, reviewBy: CalendarDate
    ) async throws -> Result<Void, Refused> {
        try await setUp(
            area, SignAgreement(agency: agency, signedOn: signedOn, reviewBy: reviewBy))
    }

    package func adoptSettings(
        _ settings: AreaSettings, in area: ID<Area>, from day: CalendarDate
    ) async throws -> Result<Void, Refused> {
        try await setUp(area, AdoptSettings(settings, from: day))
    }

    /// The settings of an area that hold on a day; nothing when there is no such area.
    package func settings(
        of area: ID<Area>, on day: CalendarDate
    ) async throws -> SettingsInForce? {
        try await store.read { try AreaQuery.outline(area, on: day, $0)?.inForce }
    }

    private func setUp<Choice: Decision>(
        _ area: ID<Area>, _ decision: Choice
    ) async throws -> Result<Void, Refused> where Choice.Subject == Area {
        let occasion = occasion(by: .system)
        return try await ledger.perform { desk in
            let grant = AccessPolicy.maintain(.area(area))
            return try desk.decide(decision, on: area, in: area, grant, occasion)
                .mapError(Refused.init)
        }
    }
}
