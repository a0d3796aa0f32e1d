# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what is in a package, with versions and licences, as SPDX 2.3 in JSON beside it (FILE.spdx.json).

    sbom.py --version V --commit C --time EPOCH --fetch packaging/fetch.sh --component desk|hub|ctl
            [--debian LIST] [--compiled FOLDER]… FILE
    sbom.py --list FILE.spdx.json       the same for people, a line each

LIST names the Debian packages whose files are bundled, one a line; their licences are those of their copyright files.
FOLDER holds what was compiled of one of Debian's sources: `made` has its name and version, `copyright` its licences.
"""

import argparse
import datetime
import hashlib
import json
import pathlib
import re
import subprocess
import sys

# What is compiled in: its name, what packaging/fetch.sh or Debian calls it, licence, copyright, in which components.
SQLITE = ("SQLite3 Multiple Ciphers", "sqlite", "MIT AND blessing", "2006-2026 Ulrich Telle; SQLite: public domain")
SYNONYMS = ("Sudachi synonym dictionary", "synonyms", "Apache-2.0", "Works Applications Co., Ltd.")
PASSWORDS = ("zxcvbn-ts list of passwords", "passwords", "MIT",
             "2012-2016 Dan Wheeler and Dropbox, Inc.; zxcvbn-ts authors")
FETCHED = {"desk": [SQLITE, SYNONYMS, PASSWORDS], "hub": [SQLITE, PASSWORDS], "ctl": [SQLITE, SYNONYMS, PASSWORDS]}
HEADERS = [("tl::expected", "libexpected-dev", "CC0-1.0", "Sy Brand")]
# Debian's short names of licences that SPDX calls otherwise.
SPDX = {
    "expat": "MIT", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause", "gpl-2": "GPL-2.0-only",
    "gpl-2+": "GPL-2.0-or-later", "gpl-3": "GPL-3.0-only", "gpl-3+": "GPL-3.0-or-later", "lgpl-2": "LGPL-2.0-only",
    "lgpl-2+": "LGPL-2.0-or-later", "lgpl-2.1": "LGPL-2.1-only", "lgpl-2.1+": "LGPL-2.1-or-later",
    "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later", "apache-2.0": "Apache-2.0", "zlib": "Zlib",
    "isc": "ISC", "cc0-1.0": "CC0-1.0", "cc0": "CC0-1.0", "mit": "MIT", "agpl-3": "AGPL-3.0-only", "hpnd": "HPND", "mpl-1.1": "MPL-1.1", "mpl-2.0": "MPL-2.0", "openssl": "OpenSSL",
}


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def licence_word(name):
    """SPDX's identifier of Debian's short name; a reference of our own where SPDX has none."""
    known = SPDX.get(name.lower())
    return known or "LicenseRef-Debian-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-")


def debian_licences(path):
    """The licences that a copyright file of Debian's names, or None where it has no machine-readable form."""
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    names = set()
    for line in re.findall(r"^License:[ \t]*(\S[^\n]*)$", text, re.MULTILINE):
        names.update(re.split(r"\s+(?:and/or|and|or)\s+|,\s*(?:and\s+|or\s+)?|\s+with\s+.*", line.strip()))
    words = sorted({licence_word(name) for name in names if name and " " not in name})
    return " AND ".join(words) or None


def part(name, version, licence, copyright_text, supplier="NOASSERTION"):
    ident = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)
    return {
        "SPDXID": ident, "name": name, "versionInfo": version, "supplier": supplier,
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence or "NOASSERTION", "copyrightText": copyright_text,
    }


def debian_part(package):
    version = run("dpkg-query", "-W", "-f", "${Version}", package)
    path = pathlib.Path("/usr/share/doc") / package / "copyright"
    return part(package, version, debian_licences(path), "NOASSERTION", "Organization: Debian")


def compiled_part(folder):
    name, version = (folder / "made").read_text(encoding="utf-8").split()
    return part(name, version, debian_licences(folder / "copyright"), "NOASSERTION", "Organization: Debian")


def parts_of(options):
    for component in options.component:
        for name, what, licence, owner in FETCHED[component]:
            folder = run("sh", options.fetch, what)
            yield part(name, folder.rpartition("-")[2], licence, owner)
    for name, package, licence, owner in HEADERS:
        yield part(name, run("dpkg-query", "-W", "-f", "${Version}", package), licence, owner)
    if options.debian:
        for package in sorted(set(pathlib.Path(options.debian).read_text(encoding="utf-8").split())):
            yield debian_part(package)
    for folder in options.compiled:
        yield compiled_part(pathlib.Path(folder))


def references(parts):
    """Licences SPDX has no identifier for: where their text is."""
    words = sorted({word for p in parts for word in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", p["licenseDeclared"])})
    return [{
        "licenseId": word, "name": word.removeprefix("LicenseRef-Debian-"),
        "extractedText": "See usr/share/doc/PACKAGE/copyright in the package.",
    } for word in words]


def write(options):
    file = pathlib.Path(options.file)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    whole = part(file.name, options.version, "GPL-3.0-or-later", "2026 Madoguchi developers",
                 "Organization: Madoguchi developers")
    whole["SPDXID"] = "SPDXRef-package"
    whole["packageFileName"] = file.name
    whole["checksums"] = [{"algorithm": "SHA256", "checksumValue": digest}]
    whole["sourceInfo"] = f"commit {options.commit}"
    parts = list({p["SPDXID"]: p for p in parts_of(options)}.values())
    made = datetime.datetime.fromtimestamp(options.time, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": file.name,
        "documentNamespace": f"https://madoguchi.example/spdx/{file.name}-{digest[:16]}",
        "creationInfo": {"created": made, "creators": ["Tool: packaging/build/sbom.py"]},
        "packages": [whole] + parts,
        "relationships":
            [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-package"}] +
            [{"spdxElementId": "SPDXRef-package", "relationshipType": "CONTAINS", "relatedSpdxElement": p["SPDXID"]}
             for p in parts],
    }
    if others := references(parts):
        document["hasExtractedLicensingInfos"] = others
    file.with_name(file.name + ".spdx.json").write_text(
        json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def show(path):
    for p in json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["packages"]:
        print(f"  {p['name']} {p['versionInfo']}: {p['licenseDeclared']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", metavar="FILE.spdx.json")
    parser.add_argument("--version")
    parser.add_argument("--commit")
    parser.add_argument("--time", type=int)
    parser.add_argument("--fetch")
    parser.add_argument("--component", action="append", default=[], choices=sorted(FETCHED))
    parser.add_argument("--debian", metavar="LIST")
    parser.add_argument("--compiled", metavar="FOLDER", action="append", default=[])
    parser.add_argument("file", nargs="?")
    options = parser.parse_args()
    if options.list:
        show(options.list)
    elif options.file and options.version and options.commit and options.time and options.fetch and options.component:
        write(options)
    else:
        parser.print_usage(sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
