// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled alike. `NonisolatedNonsendingByDefault` stays off: with GRDB 7.10 on
/// Swift 6.3.1 it compiled and then crashed (docs/decisions/0001).
let flags: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: ["README.md"], swiftSettings: flags)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: flags)
}

let package = Package(
    name: "openmarac",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "marac", targets: ["marac"])],
    dependencies: [
        // The web server. The largest part of a first build.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // SQLite with a correct threading model; builds in about half a minute.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // AES-GCM, SHA-256, HKDF; brings its own BoringSSL, about a minute.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // The operator's commands and their help; seconds.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Hummingbird logs through it; named because we write our own request log.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // Hummingbird stands on it; named because the address of a request's sender is read.
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        // Reading certificates for TLS; Hummingbird's TLS module builds it in any case.
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    ],
    targets: [
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),

        house("Casework"),
        house("Markup"),
        house("Storage"),
        house("Linkage"),
        house("ClientLists", ["Linkage"]),
        house("Credentials", [crypto, cryptoExtras]),
        house("Pages", ["Markup", "Casework"]),
        house("StorageSQLite", ["Storage", grdb]),
        house("StoragePostgreSQL", ["Storage", "CPostgreSQL"]),
        house("Records", ["Casework", "Storage", "Linkage", crypto]),
        house("UseCases", ["Casework", "Records", "Storage", "Credentials", "CArgon2", crypto]),
        house(
            "Website",
            ["Casework", "Markup", "Pages", "UseCases", "Records", "Storage", "Credentials"]
                + [crypto, logging, hummingbird, hummingbirdCore, nioCore]
        ),
        house("Demonstration", ["Casework", "Records", "UseCases", "Storage"]),
        .executableTarget(
            name: "marac",
            dependencies: [
                "Casework", "Pages", "Records", "UseCases", "Website", "Demonstration", "Storage",
                "StorageSQLite", "StoragePostgreSQL", "Linkage", "ClientLists", "Credentials",
                crypto, logging, hummingbird, hummingbirdCore, hummingbirdTLS, nioSSL, arguments,
            ],
            exclude: ["README.md"],
            swiftSettings: flags
        ),

        // Figures and the writer that is killed; not part of the program.
        .executableTarget(
            name: "marac-bench",
            dependencies: [
                "Casework", "Records", "Storage", "StorageSQLite", "StoragePostgreSQL",
                "CPostgreSQL", "Specimens", "Linkage", "ClientLists", "UseCases", grdb, hummingbird,
                arguments,
            ],
            path: "Tests/Bench",
            exclude: ["README.md"],
            swiftSettings: flags
        ),

        // Synthetic people, cases and agencies, and the engines that are present, for every test.
        .target(
            name: "Specimens",
            dependencies: [
                "Casework", "Storage", "StorageSQLite", "StoragePostgreSQL", "Records", "UseCases",
            ],
            path: "Tests/Specimens",
            swiftSettings: flags
        ),
        // An authenticator made of software, for every test of passkeys.
        .target(
            name: "SoftKeys", dependencies: ["Credentials", crypto, cryptoExtras],
            path: "Tests/SoftKeys", swiftSettings: flags),
        tests("CaseworkTests", ["Casework", "Specimens"]),
        tests("MarkupTests", ["Markup"]),
        tests("PagesTests", ["Pages", "Markup", "Casework", "Specimens"], exclude: ["Goldens"]),
        tests(
            "StorageContractTests",
            ["Storage", "StorageSQLite", "StoragePostgreSQL", "Specimens"]
        ),
        tests("LinkageTests", ["Linkage"]),
        tests("CredentialsTests", ["Credentials", "SoftKeys", crypto, cryptoExtras]),
        tests("ClientListsTests", ["ClientLists", "Linkage"]),
        tests(
            "RecordsTests",
            ["Records", "Casework", "Linkage", "Storage", "StorageSQLite", "Specimens", crypto],
            exclude: ["EventHistory", "Schemas"]
        ),
        tests(
            "UseCasesTests",
            [
                "UseCases", "Records", "Casework", "Storage", "Credentials", "Linkage", "Specimens",
                crypto,
            ]
        ),
        tests(
            "WebsiteTests",
            [
                "Website", "UseCases", "Records", "Pages", "Markup", "Casework", "Storage",
                "StorageSQLite", "Credentials", "SoftKeys", "Specimens", crypto, logging,
                hummingbird,
            ],
            exclude: ["Goldens", "TestSite/Public"]
        ),
        tests(
            "JourneyTests",
            [
                "Website", "Demonstration", "UseCases", "Records", "Pages", "Markup", "Casework",
                "Storage", "Credentials", "Specimens", logging, hummingbird,
            ],
            exclude: ["AccessMatrix/routes.txt"]
        ),
        tests("HouseRulesTests", []),
    ],
    swiftLanguageModes: [.v6]
)
