import Specimens
import Testing

@testable import Casework

@Suite struct AreaTests {
    private func area(adopting later: [(AreaSettings, from: String)]) throws -> Area {
        var story = try Specimen.establishedArea(AreaSettings(agendaLeadDays: 7))
        for (settings, from) in later {
            let beginning = Specimen.systemOccasion(on: Specimen.areaBegins)
            story = try story.after(AdoptSettings(settings, from: day(from)), on: beginning)
        }
        return story.record
    }

    @Test func `settings are those in force on the day`() throws {
        let area = try area(adopting: [
            (AreaSettings(agendaLeadDays: 8), from: "2026-06-01"),
            (AreaSettings(agendaLeadDays: 9), from: "2026-09-01"),
        ])
        #expect(area.settings(on: day("2026-05-31")).agendaLeadDays == 7)
        #expect(area.settings(on: day("2026-06-01")).agendaLeadDays == 8)
        #expect(area.settings(on: day("2026-08-31")).agendaLeadDays == 8)
        #expect(area.settings(on: day("2026-09-01")).agendaLeadDays == 9)
    }

    @Test func `settings adopted later but beginning earlier do not outlast later ones`() throws {
        let area = try area(adopting: [
            (AreaSettings(agendaLeadDays: 9), from: "2026-09-01"),
            (AreaSettings(agendaLeadDays: 8), from: "2026-06-01"),
        ])
        #expect(area.settings(on: day("2026-07-01")).agendaLeadDays == 8)
        #expect(area.settings(on: day("2026-10-01")).agendaLeadDays == 9)
    }

    @Test func `of settings that begin on one day the last adopted are in force`() throws {
        let area = try area(adopting: [
            (AreaSettings(agendaLeadDays: 8), from: "2026-06-01"),
            (AreaSettings(agendaLeadDays: 5), from: "2026-06-01"),
        ])
        #expect(area.settings(on: day("2026-06-01")).agendaLeadDays == 5)
    }

    @Test func `before the first settings the first are taken, without any the defaults`() throws {
        let area = try area(adopting: [])
        #expect(area.settings(on: day("2020-01-01")).agendaLeadDays == 7)
        #expect(Area().settings(on: day("2020-01-01")) == AreaSettings())
    }

    @Test func `an agreement counts from its signing to its review day, both included`() throws {
        let area = try Specimen.establishedArea().record
        let housing = Specimen.housing.id
        #expect(!area.mayReceivePapers(housing, on: day("2026-01-04")))
        #expect(area.mayReceivePapers(housing, on: day("2026-01-05")))
        #expect(area.mayReceivePapers(housing, on: day("2027-01-05")))
        #expect(!area.mayReceivePapers(housing, on: day("2027-01-06")))
    }

    @Test func `days of grace follow the review day where the area allows them`() throws {
        let area = try Specimen.establishedArea(AreaSettings(agreementGraceDays: 30)).record
        #expect(area.mayReceivePapers(Specimen.housing.id, on: day("2027-02-04")))
        #expect(!area.mayReceivePapers(Specimen.housing.id, on: day("2027-02-05")))
    }

    @Test func `without a signature or membership there are no papers`() throws {
        let area = try Specimen.establishedArea(AreaSettings(agreementGraceDays: 30)).record
        #expect(!area.mayReceivePapers(Specimen.newcomer.id, on: Specimen.meetsOn))
        #expect(!area.mayReceivePapers(Specimen.id(29), on: Specimen.meetsOn))
        #expect(area.agencyName(Specimen.id(29)) == "")
    }

    @Test func `a signature of a stranger changes nothing`() throws {
        let signed = AgreementSigned(
            agency: Specimen.id(29), signedOn: Specimen.areaBegins,
            reviewBy: Specimen.agreementReviewBy, stamp: stamp())
        let area = try Specimen.establishedArea().and(.agreementSigned(signed)).record
        #expect(area.agencies.map(\.agency) == Specimen.members)
    }
}
