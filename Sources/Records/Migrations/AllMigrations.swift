package import Storage

/// Every step in the life of the tables, in order.
package enum AllMigrations {
    package static let inOrder: [Migration] = [
        M0001_Ledger.migration, M0002_Accounts.migration, M0003_Casework.migration,
        M0004_Triage.migration, M0005_Advocacy.migration, M0006_Conflicts.migration,
        M0007_Passkeys.migration, M0008_Accounts.migration, M0009_AccessRecord.migration,
        M0010_Protection.migration, M0011_LooseEnds.migration, M0012_WrongCodes.migration,
        M0013_Papers.migration, M0014_Links.migration, M0015_Room.migration,
        M0016_MinutesWait.migration, M0017_AgencyLetters.migration,
        M0018_Display.migration,
    ]
}
