import ArgumentParser
import Casework
import Foundation
import Pages
import Storage
import UseCases

/// Settings to begin or go on with: by the name of a preset, or in a file of the area's own.
struct ChosenSettings: ParsableArguments {
    @Option(help: "Settings that come with the program, such as sheffield; see area presets.")
    var preset: String?
    @Option(help: "A file with the area's own settings.") var settings: String?

    func validate() throws {
        if preset != nil && settings != nil {
            throw ValidationError("Name a preset or a file, and not both.")
        }
    }

    /// Nothing when neither was named. A file with a finding is not used.
    func read(_ home: HomeFolder) throws -> AreaSettings? {
        guard let settings else { return try preset.map(home.preset) }
        let file = SettingsFile(settings)
        let findings = try file.findings()
        guard findings.isEmpty else {
            throw OperatorFault(findings.joined(separator: "\n"))
        }
        return try file.preset().settings
    }
}

/// Prints the settings of an area in force on a day, as a file that can be changed and adopted.
struct ShowSettings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Print the settings of an area that hold on a day.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The area's id.") var area: String
    @Option(help: "The day, such as 2026-04-01; without it, today.") var on: String?

    func run() async throws {
        let office = try await Wiring(options: options).office(
            .here(), home: HomeFolder.find(options.home))
        let day = try on.map(readDay) ?? office.world.day(office.world.now())
        let inForce = try await office.settings(of: readID(area, "area"), on: day)
        await office.store.close()
        guard let inForce else { throw OperatorFault("There is no area with this id.") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(inForce.settings), as: UTF8.self))
        let told = "Version \(inForce.number), in force from \(inForce.from).\n"
        FileHandle.standardError.write(Data(told.utf8))
    }
}

/// Gives an area new settings from a day on.
struct AdoptSettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Give an area new settings from a day on.")

    @OptionGroup var options: DataOptions
    @Argument(help: "The area's id.") var area: String
    @OptionGroup var chosen: ChosenSettings
    @Option(help: "The first day, such as 2026-04-01; today or later.") var from: String

    func run() async throws {
        let home = try HomeFolder.find(options.home)
        let (id, day): (ID<Area>, CalendarDate) = (try readID(area, "area"), try readDay(from))
        guard let settings = try chosen.read(home) else {
            throw ValidationError("Name the settings with --preset or --settings.")
        }
        let office = try await Wiring(options: options).office(.here(), home: home)
        try checkHeld(settings, by: office, on: day)
        let adopted = try await office.adoptSettings(settings, in: id, from: day)
        await office.store.close()
        try outcome(adopted)
    }
}

/// Says what is wrong with a file of settings.
struct CheckSettings: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say what is wrong with a file of settings, line by line.")

    @Argument(help: "The file.") var file: String

    func run() throws {
        let findings = try SettingsFile(file).findings()
        for finding in findings { print(finding) }
        guard findings.isEmpty else { throw ExitCode.failure }
        print("An area can begin with these settings.")
    }
}

/// Lists the settings that come with the program.
struct ListPresets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "presets", abstract: "List the settings that come with the program.")

    @Option(help: "The folder of the program's files.") var home: String?

    func run() throws {
        for preset in try HomeFolder.find(home).presets() {
            print("\(preset.code)\n    \(preset.title). \(preset.about)")
        }
    }
}

/// Settings that name an instrument of which there is no file would leave referrals without their
/// questions about danger.
func checkHeld(_ settings: AreaSettings, by office: Office, on day: CalendarDate) throws {
    let unheld = settings.unheldNames(by: office.library.instruments, on: day)
    guard unheld.isEmpty else {
        throw OperatorFault(
            unheld.map { "There is no file of the instrument “\($0)”, valid on \(day)." }
                .joined(separator: "\n"))
    }
}

private func readDay(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw ValidationError("Write days like 2026-04-01.") }
    return day
}

/// What was done, or the sentence that says why it was not.
@discardableResult
func outcome<Value>(_ result: Result<Value, Refused>) throws -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let refused): throw OperatorFault(line(for: refused))
    }
}
