/// Settings that an area can start from: what other areas or a nation do (domain 10.1). A file of
/// the `Areas` folder; what it leaves out has its usual value.
package struct AreaPreset: Sendable, Hashable, Decodable {
    /// The name of its file.
    package var code = ""
    package let title: String
    package let about: String
    package let settings: AreaSettings

    package init(code: String, title: String, about: String, settings: AreaSettings) {
        self.code = code
        self.title = title
        self.about = about
        self.settings = settings
    }

    private enum CodingKeys: String, CodingKey { case title, about }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title = try values.decodeIfPresent(String.self, forKey: .title) ?? ""
        about = try values.decodeIfPresent(String.self, forKey: .about) ?? ""
        settings = try AreaSettings(from: decoder)
    }
}
