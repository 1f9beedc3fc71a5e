/// A street as it is compared: its words spelt out and run together.
enum StreetWords {
    static func whole(_ text: String) -> [UInt8] {
        let words = LetterFolding.words(of: text)
        let spelt = words.enumerated().map { at, word in
            at == 0 ? word : abbreviations[word] ?? word
        }
        return Array(spelt.joined().prefix(LetterFolding.longestWord))
    }

    private static let abbreviations: [[UInt8]: [UInt8]] = {
        var table: [[UInt8]: [UInt8]] = [:]
        for pair in text.split(separator: " ") {
            let halves = pair.split(separator: "=")
            guard let short = halves.first, let long = halves.last else { continue }
            table[Array(short.utf8)] = Array(long.utf8)
        }
        return table
    }()

    private static let text =
        "rd=road st=street str=street ave=avenue av=avenue cl=close clo=close ln=lane dr=drive "
        + "drv=drive cres=crescent cr=crescent gdns=gardens gdn=gardens gds=gardens pl=place "
        + "gr=grove gro=grove ct=court crt=court terr=terrace ter=terrace tce=terrace sq=square "
        + "pk=park wy=way wlk=walk hse=house bldg=building bldgs=buildings cct=circuit cir=circuit "
        + "blvd=boulevard bvd=boulevard pde=parade hwy=highway est=estate mt=mount vw=view"
}
