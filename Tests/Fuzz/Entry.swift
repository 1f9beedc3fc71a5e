import Casework
import Crypto
import Foundation
import Pages

/// What the fuzzer calls: one input for the decoder that `MARAC_FUZZ` names.
///
/// A decoder may refuse whatever it likes. Ending the program is the one thing that it may not do.
@_cdecl("LLVMFuzzerTestOneInput")
public func decodeOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    decoder.decode(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let decoder: Decoder = {
    let name = ProcessInfo.processInfo.environment["MARAC_FUZZ"] ?? ""
    guard let decoder = Decoder(rawValue: name) else {
        print("MARAC_FUZZ names none of: \(Decoder.allCases.map(\.rawValue))")
        exit(2)
    }
    return decoder
}()

/// Every place where bytes from outside are read.
private enum Decoder: String, CaseIterable {
    case cbor, key, authenticator, client, attestation, codes, form, query, cookie, target, line
    case people

    func decode(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch self {
        case .cbor: _ = try? CBORReader.value(bytes)
        case .key: try? PasskeyPublicKey(bytes).check([UInt8](repeating: 1, count: 64), of: bytes)
        case .authenticator: _ = try? AuthenticatorData(bytes)
        case .client:
            try? ClientData(bytes).check(.showing, challenge: [1], Self.site)
        case .attestation:
            let made = PasskeyMaking(credential: [1], clientData: Self.words, attestation: bytes)
            _ = try? PasskeyChecks(site: Self.site, challenge: [UInt8](0..<32)).make(made)
        case .codes:
            _ = RecoveryCode(typed: text)
            _ = Base64URL.bytes(of: text, longest: 64)
            _ = RelyingParty(publicAddress: text)
        case .form: _ = try? FieldDecoder.form.fields(bytes)
        case .query: _ = try? FieldDecoder.query.fields(bytes)
        case .cookie: _ = CookieDecoder.cookies(text.split(separator: "\n").map(String.init))
        case .target: _ = try? RequestTarget(text)
        case .line: Self.read(line: text)
        case .people: Self.recognise(text)
        }
    }

    /// Whatever is typed at the desk is something, and a plain line is what was typed.
    private static func read(line: String) {
        if case .minute(let words, _) = desk.read(line) {
            precondition(line.contains(words), "the desk lost a line")
        }
    }

    private static let desk: CaptureKey = {
        let kinds: [AgencyKind] = [.police, .housing, .housing, .acuteTrust, .advocacy]
        let agencies = kinds.enumerated().map { number, kind in
            Agency(
                id: ID(high: 1, low: UInt64(number)), name: "Mock \(kind) \(number % 3)",
                kind: kind)
        }
        let today = CalendarDate(dayNumber: 20_779)
        return CaptureKey(
            agencies: AgencyLetters(agencies), stock: StockAction.usual, today: today,
            nextMeeting: today.adding(days: 14), usualDays: 14)
    }()

    /// Two people, a field a line, however written: each is kept and asked about, and the odds are
    /// a number. Each line may be what somebody looks for.
    private static func recognise(_ text: String) {
        let fields = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let half = fields.count / 2
        var index = PersonIndex<Int>(records: .severalPerPerson)
        index.add(person(fields.prefix(half)), as: 1)
        let found = index.candidates(for: person(fields.dropFirst(half)), above: 0)
        precondition(found.allSatisfy { $0.probability >= 0 && $0.probability <= 1 })
        for field in fields.prefix(3) { precondition(index.named(TypedName(field)).count <= 1) }
    }

    private static func person(_ fields: ArraySlice<String>) -> PersonDescription {
        let next = Array(fields) + Array(repeating: "", count: 10)
        return PersonDescription(
            names: [
                WrittenName(whole: next[0]),
                WrittenName(forename: next[1], middle: next[2], surname: next[3]),
            ],
            born: BirthDate(next[4]), sex: WrittenSex(next[5]),
            addresses: [
                WrittenAddress(line: next[6]),
                WrittenAddress(house: "", street: next[7], town: "", postcode: next[8]),
            ],
            telephones: [next[9]])
    }

    private static let site = RelyingParty(id: "a.example", origin: "https://a.example")
    private static let words = Array(
        """
        {"type":"webauthn.create","challenge":"\(Base64URL.text(of: [UInt8](0..<32)))",\
        "origin":"https://a.example"}
        """.utf8)
}
