package import Casework
import Records

/// What stands around every page a reader sees: where she is and for whom she speaks.
package struct Surroundings: Sendable, Hashable {
    package let serviceName: String
    package let areaName: String
    package let agencyName: String
    /// Whether the reader answers for her agency's people.
    package let isLead: Bool
}

extension Office {
    package func surroundings(of reader: Reader) async throws -> Surroundings {
        try await look(reader) { errand in
            Surroundings(
                serviceName: errand.area.settings.serviceName, areaName: errand.area.name,
                agencyName: errand.area.agencyName(reader.agency),
                isLead: errand.leads(reader.agency))
        }
    }
}
