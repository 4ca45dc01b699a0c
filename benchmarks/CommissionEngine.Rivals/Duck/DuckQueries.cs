namespace CommissionEngine.Rivals.Duck;

/// <summary>The whole crediting in SQL, tuned by hand for DuckDB: staged tables, hash aggregation, one window for each deal and kind, single numbers as sort keys.</summary>
internal static class DuckQueries
{
    /// <summary>Deals with their converted amounts and keys.</summary>
    private const string Converted = """
        CREATE OR REPLACE TEMP TABLE d AS
        SELECT deal.id, deal.account, deal.day, deal.book, deal.dec, deal.del, deal.prod, deal.dtype, dayt.quarter,
               (deal.amount * fx.rate + 500000) // 1000000 AS amt
        FROM deal JOIN dayt ON dayt.day = deal.day JOIN fx ON fx.year = dayt.year AND fx.cur = deal.cur
        """;

    private const string Keys = """
        CREATE OR REPLACE TEMP TABLE dk AS
        SELECT d.id, d.book, d.prod, d.dtype, e.epoch, a.custkey,
               (d.amt >= (SELECT b[1] FROM bnd))::INTEGER + (d.amt >= (SELECT b[2] FROM bnd))::INTEGER + (d.amt >= (SELECT b[3] FROM bnd))::INTEGER AS band
        FROM d JOIN epoch e ON e.day = d.day JOIN acckey a ON a.id = d.account
        """;

    /// <summary>Each different combination of what policies ask for is decided once.</summary>
    private const string Decided = """
        CREATE OR REPLACE TEMP TABLE keys AS
        SELECT k.book, k.prod, k.dtype, k.band, k.epoch, k.custkey, min(p.rank) AS rank
        FROM (SELECT DISTINCT book, prod, dtype, band, epoch, custkey FROM dk) k
        JOIN covers c ON c.country = k.book
        JOIN policy p ON p.region = c.anc AND ((p.prodmask >> k.prod) & 1) = 1 AND ((p.typemask >> k.dtype) & 1) = 1
        JOIN polepoch pe ON pe.policy = p.id AND pe.epoch = k.epoch
        JOIN polband pb ON pb.policy = p.id AND pb.band = k.band
        WHERE p.customer = -1 OR p.customer = k.custkey
        GROUP BY ALL
        """;

    private const string WithPolicy = """
        CREATE OR REPLACE TEMP TABLE dp AS
        SELECT d.*, p.id AS policy
        FROM d JOIN dk ON dk.id = d.id
        JOIN keys k ON k.book = dk.book AND k.prod = dk.prod AND k.dtype = dk.dtype AND k.band = dk.band AND k.epoch = dk.epoch AND k.custkey = dk.custkey
        JOIN policy p ON p.rank = k.rank
        """;

    private const string TeamsByRoles = """
        CREATE OR REPLACE TEMP TABLE tr AS
        SELECT t.*, r.rolemask, (SELECT sum(1 << (c.country - 5)) FROM covers c WHERE c.anc = t.region)::INTEGER AS cov
        FROM team t JOIN (SELECT DISTINCT rolemask FROM slot) r ON ((r.rolemask >> t.role) & 1) = 1
        """;

    /// <summary>Everybody who meets a rule; sid is the deal's rule, gid the deal's revenue or overlay.</summary>
    private const string Candidates = """
        CREATE OR REPLACE TEMP TABLE cand AS
        SELECT dp.id * 8::BIGINT + s.kind * 4 + s.idx AS sid, dp.id * 2::BIGINT + s.kind AS gid, dp.amt, dp.quarter, dp.policy,
               s.idx, s.kind, s.bps, s.ruleid, t.ord, t.person, t.role, t.weight, CASE WHEN s.loc = 0 THEN 0 ELSE t.depth END AS depth
        FROM dp JOIN slot s ON s.policy = dp.policy JOIN tr t ON t.account = dp.account AND t.rolemask = s.rolemask
        WHERE dp.day >= t.fromday AND dp.day < t.today
          AND (s.loc = 0 OR ((t.cov >> (CASE s.loc WHEN 1 THEN dp.book WHEN 2 THEN dp.dec ELSE dp.del END - 5)) & 1) = 1)
        """;

    private const string RulesByDepth = """
        CREATE OR REPLACE TEMP TABLE slotagg AS
        SELECT sid, max(gid) AS gid, max(depth) AS md, max(bps) AS bps, max(CASE WHEN kind = 0 THEN idx END) AS idx,
               sum(CASE depth WHEN 0 THEN weight END)::BIGINT AS w0, sum(CASE depth WHEN 1 THEN weight END)::BIGINT AS w1, sum(CASE depth WHEN 2 THEN weight END)::BIGINT AS w2,
               count(CASE depth WHEN 0 THEN 1 END) AS n0, count(CASE depth WHEN 1 THEN 1 END) AS n1, count(CASE depth WHEN 2 THEN 1 END) AS n2
        FROM cand GROUP BY sid
        """;

    /// <summary>The nearest region wins: the deepest that covers the place.</summary>
    private const string Nearest = """
        CREATE OR REPLACE TEMP TABLE sa AS
        SELECT sid, gid, md, bps, coalesce(idx, -1) AS idx, CASE md WHEN 0 THEN w0 WHEN 1 THEN w1 ELSE w2 END AS w, CASE md WHEN 0 THEN n0 WHEN 1 THEN n1 ELSE n2 END AS n
        FROM slotagg
        """;

    private const string Denominators = """
        CREATE OR REPLACE TEMP TABLE dealagg AS
        SELECT gid, sum(CASE WHEN gid % 2 = 0 THEN bps ELSE bps * n END)::BIGINT AS sumbps,
               (max(CASE WHEN idx = 0 THEN w ELSE 1 END) * max(CASE WHEN idx = 1 THEN w ELSE 1 END) * max(CASE WHEN idx = 2 THEN w ELSE 1 END) * max(CASE WHEN idx = 3 THEN w ELSE 1 END))::BIGINT AS p
        FROM sa GROUP BY gid
        """;

    /// <summary>Whole units and what rounding down left of each share; for overlays also the credit rounded for itself.</summary>
    private const string Floors = """
        CREATE OR REPLACE TEMP TABLE fl AS
        SELECT *, (CASE WHEN pool < 9000000000000000000 // den THEN (pool * num) // den ELSE ((pool::HUGEINT * num) // den)::BIGINT END) AS q,
                  (CASE WHEN pool < 9000000000000000000 // den THEN (pool * num) % den ELSE ((pool::HUGEINT * num) % den)::BIGINT END) AS rem
        FROM (SELECT n.gid, n.quarter, n.policy, n.ruleid, n.ord, n.person, n.role, n.sid, n.amt AS pool,
                     CASE WHEN n.kind = 0 THEN 0 ELSE (n.amt * n.bps + 5000) // 10000 END AS rd,
                     CASE WHEN n.kind = 0 THEN n.bps::BIGINT * n.weight * (g.p // s.w) ELSE n.bps::BIGINT END AS num,
                     CASE WHEN n.kind = 0 THEN g.p * g.sumbps ELSE g.sumbps END AS den
              FROM cand n JOIN sa s ON s.sid = n.sid AND s.md = n.depth JOIN dealagg g ON g.gid = n.gid)
        """;

    private const string Credited = """
        CREATE OR REPLACE TEMP TABLE credited AS
        SELECT gid, quarter, policy, ruleid, sid, ord, person, role,
               (CASE WHEN gid % 2 = 1 AND srd <= pool THEN rd ELSE q + CASE WHEN rn <= pool - sq THEN 1 ELSE 0 END END)::BIGINT AS credit
        FROM (SELECT *, sum(q) OVER whole AS sq, sum(rd) OVER whole AS srd, row_number() OVER byrest AS rn FROM fl
              WINDOW whole AS (PARTITION BY gid ORDER BY rem DESC, sid, ord ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
                     byrest AS (PARTITION BY gid ORDER BY rem DESC, sid, ord))
        """;

    private const string House = """
        UNION ALL SELECT id, -1, 255, amt, 0, policy, policy * 10 + 9 FROM dp WHERE NOT EXISTS (SELECT 1 FROM dealagg g WHERE g.gid = dp.id * 2::BIGINT)
        """;

    private const string WithoutCommission = "SELECT (gid // 2)::INTEGER AS id, person, role, credit, 0 AS comm, policy, ruleid FROM credited";

    private static readonly string WithCommission = $"""
        SELECT (gid // 2)::INTEGER AS id, person, role, credit, {CommissionOn("after")} - {CommissionOn("(after - credit)")} AS comm, policy, ruleid
        FROM (SELECT *, (sum(credit) OVER (PARTITION BY quarter, person ORDER BY sid, ord ROWS UNBOUNDED PRECEDING))::BIGINT AS after FROM credited) c
        JOIN plan ON plan.plan = person % 8
        """;

    /// <summary>The statements of one run, in order; the last one leaves the rows in the table result.</summary>
    internal static string[] All(bool withCommission) =>
    [
        Converted, Keys, Decided, WithPolicy, TeamsByRoles, Candidates, RulesByDepth, Nearest, Denominators, Floors, Credited,
        $"CREATE OR REPLACE TABLE result AS {(withCommission ? WithCommission : WithoutCommission)}\n{House}",
    ];

    private static string CommissionOn(string credit) =>
        $"((CASE WHEN {credit} >= l3 THEN b3 + ({credit} - l3) * r3 WHEN {credit} >= l2 THEN b2 + ({credit} - l2) * r2 WHEN {credit} >= l1 THEN b1 + ({credit} - l1) * r1 ELSE {credit} * r0 END + 5000) // 10000)";
}
