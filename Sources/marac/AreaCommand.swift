import ArgumentParser
import Casework
import Storage
import UseCases

/// What an operator does to an area.
struct AreaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "area", abstract: "Set up an area, its settings and its agencies.",
        subcommands: [
            AddArea.self, AddAgency.self, AgreementCommand.self, ShowSettings.self,
            AdoptSettingsCommand.self, CheckSettings.self, ListPresets.self,
        ])
}

/// Sets up an area with settings that come with the program, or with a file of its own.
struct AddArea: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Set up an area; prints its id.")

    @OptionGroup var options: DataOptions
    @Argument(help: "Its name, such as Mockford.") var name: String
    @OptionGroup var chosen: ChosenSettings

    func run() async throws {
        let home = try HomeFolder.find(options.home)
        let office = try await Wiring(options: options).office(.here(), home: home)
        let settings = try chosen.read(home) ?? home.preset("sheffield")
        try checkHeld(settings, by: office, on: office.world.day(office.world.now()))
        let established = try await office.establishArea(named: name, settings)
        await office.store.close()
        print(try outcome(established))
    }
}

/// Makes an agency a member of an area. It gets no paper until its agreement is recorded.
struct AddAgency: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-agency", abstract: "Make an agency a member of an area; prints its id.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The area's id.") var area: String
    @Argument(help: "The agency's name.") var name: String
    @Option(help: "Its kind, such as police, advocacy or housing.") var kind: AgencyKind

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let id = try await office.addAgency(name, kind, to: readID(area, "area")).get()
        await office.store.close()
        print(id)
    }
}

/// Records that an agency signed the information-sharing agreement.
struct AgreementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-agreement", abstract: "Record an agency's information-sharing agreement."
    )

    @OptionGroup var options: DataOptions
    @Argument(help: "The area's id.") var area: String
    @Argument(help: "The agency's id.") var agency: String
    @Option(help: "The day it was signed, such as 2026-04-01.") var signedOn: String
    @Option(help: "The day its review is due.") var reviewBy: String

    func run() async throws {
        guard let signed = CalendarDate(signedOn), let review = CalendarDate(reviewBy) else {
            throw ValidationError("Write days like 2026-04-01.")
        }
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        try await office.signAgreement(
            of: readID(agency, "agency"), in: readID(area, "area"), signedOn: signed,
            reviewBy: review
        ).get()
        await office.store.close()
    }
}

extension AgencyKind: ExpressibleByArgument {}

func readID<Subject>(_ text: String, _ called: String) throws -> ID<Subject> {
    guard let id = ID<Subject>(text) else {
        throw ValidationError("That is no \(called)'s id: it has 26 letters and digits.")
    }
    return id
}
