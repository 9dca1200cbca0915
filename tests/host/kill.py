"""Kill an import again and again: see kill.test."""
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

LIB, SHELL, BUILD = sys.argv[1:4]
os.environ["BATCH"] = "300000"
HERE = pathlib.Path(BUILD, "test", "kill")
TABLES = ["document", "article", "block", "piece", "fact", "sentence", "mention", "date_mention", "quotation", "link",
          "amount"]


def sql(db, text):
    done = subprocess.run([SHELL, "-batch", "-bail", "-cmd", ".load " + LIB, str(db)], input=text, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def command(db, jobs):
    return ["sql/import", "--no-backup", "--ext", LIB, "-j", str(jobs), str(HERE / "folder"), str(db)]


def whole(db):
    found = sql(db, "PRAGMA integrity_check; INSERT INTO search(search, rank) VALUES ('integrity-check', 1);"
                    "SELECT count(*) FROM document WHERE id NOT IN (SELECT id FROM article);"
                    "SELECT count(*) FROM state WHERE name = 'merging';")
    assert found == "ok\n0\n0\n", found


def rows(db):
    counts = ";".join("SELECT '%s', count(*) FROM %s" % (t, t) for t in TABLES)
    return sql(db, counts + "; SELECT d.path, d.hash, a.key, a.title, a.words, length(a.text) FROM article a "
                            "JOIN document d USING (id) ORDER BY d.path;")


def main():
    shutil.rmtree(HERE, ignore_errors=True)
    (HERE / "folder").mkdir(parents=True)
    for n in range(4):
        for sample in sorted(pathlib.Path("samples/articles").iterdir()):
            end = "\n\nThis is copy %d." % n
            (HERE / "folder" / ("%d-%s" % (n, sample.name))).write_bytes(sample.read_bytes() + end.encode())
    started = time.time()
    subprocess.run(command(HERE / "one.db", 1), check=True, capture_output=True)
    length = time.time() - started
    wanted = rows(HERE / "one.db")
    r = random.Random(int(os.environ.get("SEED", "20")))
    for jobs in (1, 2):
        db = HERE / ("killed%d.db" % jobs)
        kills = 0
        while kills < 10:
            # Late enough, some of the time, that batches have been written.
            process = subprocess.Popen(command(db, jobs), start_new_session=True, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(r.uniform(0.05, 0.9) * length)
            kills += process.poll() is None
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
            time.sleep(0.05)
            if db.exists() and "document" in sql(db, ".tables"):
                whole(db)
                if sql(db, "SELECT count(*) FROM document;") == sql(HERE / "one.db", "SELECT count(*) FROM document;"):
                    db.unlink()
        done = subprocess.run(command(db, jobs), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        whole(db)
        assert rows(db) == wanted, "other rows after kills, -j %d" % jobs
        assert not pathlib.Path(str(db) + "-import").exists()
        print("-j %d: killed %d times, whole each time, and then the same rows" % (jobs, kills))


main()
