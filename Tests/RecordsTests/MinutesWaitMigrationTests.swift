import Casework
import Records
import Specimens
import Storage
import Testing

/// Minutes that waited for the chair before they were counted by case wait afterwards, too.
@Suite struct MinutesWaitMigrationTests {
    @Test(arguments: Engine.present)
    func `of a meeting that was not approved, each case that was heard waits`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            try await Migrator.migrate(store, Array(AllMigrations.inOrder.prefix(15)))
            try await store.write { connection in
                for (meeting, approved) in [("waits", nil), ("approved", "2026-03-14")] {
                    try connection.run(
                        """
                        INSERT INTO meeting (id, area, kind, state, date, starts_at,
                            minutes_per_case, closed_on, approved_on)
                        VALUES (\(meeting), 'area', 'monthly', 'closed', '2026-03-12', 0, 12,
                            '2026-03-12', \(approved))
                        """)
                    for (place, outcome) in ["heard", "deferred"].enumerated() {
                        try connection.run(
                            """
                            INSERT INTO agenda_item (meeting, case_id, place, outcome)
                            VALUES (\(meeting), \("case \(place)"), \(place), \(outcome))
                            """)
                    }
                }
            }
            try await Migrator.migrate(store, AllMigrations.inOrder)
            let waiting = try await store.read { connection in
                try connection.rows(
                    """
                    SELECT meeting, case_id, minutes_wait_since FROM agenda_item
                    WHERE minutes_wait_since IS NOT NULL
                    """
                ).map {
                    try [$0.text("meeting"), $0.text("case_id"), $0.text("minutes_wait_since")]
                }
            }
            #expect(waiting == [["waits", "case 0", "2026-03-12"]])
        }
    }
}
