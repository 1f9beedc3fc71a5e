import Casework
import Markup
import Pages
import UseCases

@Sendable
func showAlerts(_ visit: Visit) async throws -> Answer {
    let alerts = try await visit.office.alerts(clock: visit.areaClock, for: visit.reader)
    return .page(
        alertsPage(
            try await visit.frame(), alerts, days: Office.alertDays,
            hasSaved: visit.query.isTicked("saved"), clock: visit.london.wallTime))
}

@Sendable
func showAlert(_ visit: Visit) async throws -> Answer {
    try await alertPage(visit, .blank)
}

@Sendable
func lookIntoAlert(_ visit: Visit) async throws -> Answer {
    switch AlertForm.read(visit.fields) {
    case .problems(let problems):
        return try await alertPage(visit, Entered(visit.fields, problems), status: 422)
    case .value(let note):
        guard let key = AlertForm.key(visit.query) else { throw NothingHere() }
        try await visit.office.lookIntoAlert(
            key, note: note, clock: visit.areaClock, by: visit.reader)
        return .seeOther(At.alerts(query: [("saved", "1")]))
    }
}

private func alertPage(
    _ visit: Visit, _ entered: Entered, status: Int = 200
) async throws -> Answer {
    let alerts = try await visit.office.alerts(clock: visit.areaClock, for: visit.reader)
    let key = AlertForm.key(visit.query)
    guard let found = alerts.first(where: { $0.alert.key == key }) else { throw NothingHere() }
    return .page(
        alertPage(
            try await visit.frame(), found, entered: entered, clock: visit.london.wallTime),
        status: status)
}

extension Visit {
    fileprivate var areaClock: AreaClock {
        { [london] moment in
            let wall = london.wallTime(at: moment)
            return (wall.day, wall.time)
        }
    }
}
