/// The scales and the questions of an instrument file.
extension InstrumentCheck {
    /// Every scale by its code, with those that need no definition.
    mutating func lookAtScales(_ file: PlacedJSON) -> [String: [String]] {
        var scales = AnswerScale.builtIn.reduce(into: [String: [String]]()) { scales, scale in
            scales[scale.code] = scale.answers.map(\.code.rawValue)
        }
        for (index, scale) in (list("scales", in: file, "") ?? []).enumerated() {
            let path = "scales[\(index)]"
            allow(["code", "answers"], in: scale, path)
            var used = Array(scales.keys)
            guard let code = code(in: scale, path, notAmong: &used) else { continue }
            scales[code] = lookAtAnswers(scale, path)
        }
        if let usual = text("scale", in: file, ""), scales[usual.text ?? ""] == nil {
            note(usual.place, "scale", unknownScale(usual.text ?? "", scales))
        }
        return scales
    }

    private mutating func lookAtAnswers(_ scale: PlacedJSON, _ path: String) -> [String] {
        var used: [String] = []
        for (index, answer) in neededList("answers", in: scale, path).enumerated() {
            let path = "\(path).answers[\(index)]"
            allow(["code", "words", "countsAs", "points", "drawsAttention"], in: answer, path)
            let code = code(in: answer, path, notAmong: &used) ?? ""
            let isWellKnown = RiskAnswer.wellKnown.contains(RiskAnswer(rawValue: code))
            if answer["words"] != nil || !isWellKnown {
                _ = neededText("words", in: answer, path)
            }
            lookAtMeaning(answer, path)
            _ = truth("drawsAttention", in: answer, path)
            _ = whole("points", in: answer, path, within: 0...1000)
        }
        for needed in ["notKnown", "notAsked"] where !used.contains(needed) {
            note(
                scale.place, path,
                "The answer “\(needed)” is missing: a blank must never read as a no.")
        }
        return used
    }

    private mutating func lookAtMeaning(_ answer: PlacedJSON, _ path: String) {
        guard let meaning = text("countsAs", in: answer, path),
            AnswerMeaning(rawValue: meaning.text ?? "") == nil
        else { return }
        note(
            meaning.place, "\(path).countsAs",
            "This has to be one of: "
                + "\(AnswerMeaning.allCases.map(\.rawValue).joined(separator: ", ")).")
    }

    func unknownScale(_ code: String, _ scales: [String: [String]]) -> String {
        "“\(code)” is not a scale. Known are: \(scales.keys.sorted().joined(separator: ", "))."
    }

    /// How many questions there are that can be counted.
    mutating func lookAtGroups(_ file: PlacedJSON, _ scales: [String: [String]]) -> Int {
        var numbers: [Int: String] = [:]
        var counted = 0
        for (index, group) in neededList("groups", in: file, "").enumerated() {
            let path = "groups[\(index)]"
            allow(["title", "items"], in: group, path)
            _ = neededText("title", in: group, path)
            for (index, item) in neededList("items", in: group, path).enumerated() {
                let scale = item["scale"]?.text ?? file["scale"]?.text ?? "yesNo"
                if scale != AnswerScale.words.code { counted += 1 }
                lookAtItem(item, "\(path).items[\(index)]", scale, scales, &numbers)
            }
        }
        return counted
    }

    private mutating func lookAtItem(
        _ item: PlacedJSON, _ path: String, _ scale: String, _ scales: [String: [String]],
        _ numbers: inout [Int: String]
    ) {
        allow(
            [
                "number", "text", "scale", "detail", "detailIsRequired", "choices", "prompts",
                "isHighRiskFactor",
            ], in: item, path)
        if let number = neededWhole("number", in: item, path, within: 1...999) {
            if let earlier = numbers[number] {
                note(item.place, path, "Number \(number) is already that of \(earlier).")
            }
            numbers[number] = numbers[number] ?? path
        }
        _ = neededText("text", in: item, path)
        if let named = text("scale", in: item, path), scales[named.text ?? ""] == nil {
            note(named.place, "\(path).scale", unknownScale(named.text ?? "", scales))
        }
        lookAtDetail(item, path, scale)
        lookAtChoices(item, path)
        lookAtPrompts(named: "prompts", in: item, path)
        _ = truth("isHighRiskFactor", in: item, path)
    }

    private mutating func lookAtDetail(_ item: PlacedJSON, _ path: String, _ scale: String) {
        if item["detail"] != nil { _ = neededText("detail", in: item, path) }
        let isRequired = truth("detailIsRequired", in: item, path)
        if isRequired, item["detail"] == nil {
            note(item.place, path, "“detailIsRequired” without “detail”.")
        }
        if isRequired, scale == AnswerScale.words.code {
            note(
                item.place, path,
                "A question in words alone cannot be required: it would stop a referral.")
        }
    }

    private mutating func lookAtChoices(_ item: PlacedJSON, _ path: String) {
        guard let choices = object("choices", in: item, path) else { return }
        let path = "\(path).choices"
        allow(["label", "of"], in: choices, path)
        _ = neededText("label", in: choices, path)
        var used: [String] = []
        for (index, choice) in neededList("of", in: choices, path).enumerated() {
            let path = "\(path).of[\(index)]"
            allow(["code", "words"], in: choice, path)
            _ = code(in: choice, path, notAmong: &used)
            _ = neededText("words", in: choice, path)
        }
    }
}
