/// What each target may import, beside the standard library. The manifest says the same of our
/// own targets and packages; this table also holds the line against the platform's modules.
let walls: [String: Set<String>] = [
    "Casework": [],
    "Markup": [],
    "Linkage": [],
    "ClientLists": ["Linkage"],
    "Credentials": platform.union(["Crypto", "CryptoExtras"]),
    "Storage": ["Synchronization"],
    "Pages": ["Casework", "Markup"],
    "StorageSQLite": platform.union(["Storage", "GRDB"]),
    "StoragePostgreSQL": platform.union(["Storage", "CPostgreSQL"]),
    "Records": platform.union(["Casework", "Storage", "Linkage", "Crypto"]),
    "UseCases": platform.union([
        "Casework", "Records", "Storage", "Credentials", "CArgon2", "Crypto",
    ]),
    "Website": platform.union([
        "Casework", "Markup", "Pages", "UseCases", "Records", "Credentials", "Crypto", "Logging",
        "Hummingbird", "HummingbirdCore", "NIOCore",
    ]),
    "Demonstration": platform.union(["Casework", "Records", "UseCases", "Storage"]),
    "marac": platform.union([
        "Casework", "Records", "UseCases", "Website", "Demonstration", "Storage", "StorageSQLite",
        "StoragePostgreSQL", "Pages", "Linkage", "ClientLists", "Credentials", "Crypto",
        "Logging", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "NIOSSL", "ArgumentParser",
    ]),
]

/// Modules that come with the compiler or the system.
private let platform: Set<String> = ["Dispatch", "Foundation", "Glibc", "Synchronization"]
