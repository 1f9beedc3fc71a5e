import Storage

/// Which paper of a meeting went to which agency and when it was first opened; when a meeting
/// closed and its minutes were approved; and who was asked by a colleague to look something up.
enum M0013_Papers {
    static let migration = Migration(
        number: 13,
        name: "papers",
        sqlite: """
            ALTER TABLE meeting ADD COLUMN closed_on TEXT;
            ALTER TABLE meeting ADD COLUMN approved_on TEXT;
            ALTER TABLE agenda_item ADD COLUMN not_reached INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE meeting_paper (
                meeting TEXT NOT NULL,
                paper TEXT NOT NULL CHECK (paper IN ('agenda', 'actionList')),
                agency TEXT NOT NULL,
                sent_at INTEGER NOT NULL,
                opened_at INTEGER,
                PRIMARY KEY (meeting, paper, agency)
            ) STRICT;
            CREATE INDEX meeting_paper_by_agency ON meeting_paper (agency, paper, opened_at);
            CREATE TABLE research_helper (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                account TEXT NOT NULL,
                asked_on TEXT NOT NULL,
                PRIMARY KEY (case_id, agency, account)
            ) STRICT;
            CREATE INDEX research_helper_by_account ON research_helper (account);
            """,
        postgreSQL: """
            ALTER TABLE meeting ADD COLUMN closed_on TEXT;
            ALTER TABLE meeting ADD COLUMN approved_on TEXT;
            ALTER TABLE agenda_item ADD COLUMN not_reached BIGINT NOT NULL DEFAULT 0;
            CREATE TABLE meeting_paper (
                meeting TEXT NOT NULL,
                paper TEXT NOT NULL CHECK (paper IN ('agenda', 'actionList')),
                agency TEXT NOT NULL,
                sent_at BIGINT NOT NULL,
                opened_at BIGINT,
                PRIMARY KEY (meeting, paper, agency)
            );
            CREATE INDEX meeting_paper_by_agency ON meeting_paper (agency, paper, opened_at);
            CREATE TABLE research_helper (
                case_id TEXT NOT NULL,
                agency TEXT NOT NULL,
                account TEXT NOT NULL,
                asked_on TEXT NOT NULL,
                PRIMARY KEY (case_id, agency, account)
            );
            CREATE INDEX research_helper_by_account ON research_helper (account);
            """
    )
}
