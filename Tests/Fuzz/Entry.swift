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
    case cbor, key, authenticator, client, attestation, codes, form, query, cookie, target

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
        }
    }

    private static let site = RelyingParty(id: "a.example", origin: "https://a.example")
    private static let words = Array(
        """
        {"type":"webauthn.create","challenge":"\(Base64URL.text(of: [UInt8](0..<32)))",\
        "origin":"https://a.example"}
        """.utf8)
}
