# SPDX-License-Identifier: GPL-3.0-or-later
"""Describes the MSI for wixl, and for msibuild what wixl has no words for.

    wxs.py --folder STAGE --version X.Y.Z --identity TEXT --source madoguchi.wxs --sql madoguchi.sql

Every file of STAGE is installed for the whole machine. The same STAGE and IDENTITY (one for every package that is
built) give the same description: identifiers are made of names, none of chance.
"""

import argparse
import pathlib
import uuid
from xml.sax.saxutils import quoteattr

# Never changed: by it Windows knows that two packages are versions of one product.
UPGRADE_CODE = "{5B1C3F0E-6D1B-4B6E-9B53-2C7B7D0C9E41}"
NAMES = uuid.uuid5(uuid.NAMESPACE_DNS, "madoguchi.example")
MANUFACTURER = "Madoguchi developers"

# Properties of the installer, and where in HKLM\\Software\\Madoguchi the desk reads them (app/desk/core/machine_settings.h).
PROPERTIES = {"HUB": ("hub", "address"), "CAFILE": ("hub", "ca"), "LANGUAGE": ("appearance", "language")}

# The start menu's entry: language, name, and when: as LANGUAGE says, else as it said before, else as Windows was installed.
MENU = [
    ("ja", "窓口", "SystemLanguageID = 1041"),
    ("zh", "窗口", "SystemLanguageID = 2052 OR SystemLanguageID = 4100 OR SystemLanguageID = 1028 OR SystemLanguageID = 3076"),
    ("ko", "마도구치", "SystemLanguageID = 1042"),
]
# Bits of Component.Attributes: the registry is the key path; what stays when the product goes; looked at again by repair;
# of 64 bits.
REGISTRY_KEY_PATH, PERMANENT, TRANSITIVE, WIN64 = 4, 16, 64, 256
# Bits of Upgrade.Attributes: features as they were; the newest version is among those replaced.
MIGRATE_FEATURES, NEWEST_TOO = 1, 512
# Of RegLocator.Type.
RAW_VALUE, SEARCHED_IN_64_BITS = 2, 16


def guid(name):
    return "{" + str(uuid.uuid5(NAMES, name)).upper() + "}"


def element(name, *children, **attributes):
    words = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    inner = "".join(children)
    return f"<{name}{words}>{inner}</{name}>" if inner else f"<{name}{words}/>"


class Description:
    def __init__(self):
        self.components = []
        self.sql = []

    def component(self, ident, *children, attributes=0, condition=""):
        self.components.append(ident)
        if condition:
            escaped = condition.replace("'", "''")
            self.sql.append(f"UPDATE `Component` SET `Condition`='{escaped}' WHERE `Component`='{ident}'")
        if attributes:
            self.sql.append(
                f"UPDATE `Component` SET `Attributes`={attributes} WHERE `Component`='{ident}'")
        return element("Component", *children, Id=ident, Guid=guid(ident), Win64="yes")

    def folder(self, path, relative):
        """The files and folders beneath a folder of the stage."""
        parts = []
        for entry in sorted(path.iterdir()):
            name = f"{relative}{entry.name}"
            ident = "_" + uuid.uuid5(NAMES, name).hex
            if entry.is_dir():
                parts.append(element("Directory", self.folder(entry, name + "/"), Id="d" + ident, Name=entry.name))
            else:
                file = "madoguchi.exe" if name == "madoguchi.exe" else "f" + ident
                parts.append(self.component(
                    "c" + ident, element("File", Id=file, Source=entry, Name=entry.name, KeyPath="yes")))
        return "".join(parts)

    def links(self):
        """madoguchi:// opens the desk."""
        key = "Software\\Classes\\madoguchi"

        def value(below, content, **more):
            return element("RegistryValue", Root="HKLM", Key=key + below, Type="string", Value=content, **more)
        return self.component(
            "links", value("", "URL:Madoguchi", KeyPath="yes"), value("", "", Name="URL Protocol"),
            value("\\DefaultIcon", "[INSTALLDIR]madoguchi.exe,0"),
            value("\\shell\\open\\command", '"[INSTALLDIR]madoguchi.exe" "%1"'))

    def properties(self):
        """What the installer is told stays until it is told otherwise: an upgrade does not ask again."""
        return "".join(self.component(
            "property_" + name.lower(),
            element("RegistryValue", Root="HKLM", Key=f"Software\\Madoguchi\\{group}", Name=value, Type="string",
                    Value=f"[{name}]", KeyPath="yes"),
            attributes=WIN64 | REGISTRY_KEY_PATH | PERMANENT | TRANSITIVE, condition=name)
            for name, (group, value) in PROPERTIES.items())

    def menu(self):
        def when(language, system):
            return (f'LANGUAGE = "{language}" OR (NOT LANGUAGE AND (KEPTLANGUAGE = "{language}" OR '
                    f'(NOT KEPTLANGUAGE AND ({system}))))')
        entries = [(language, name, when(language, system)) for language, name, system in MENU]
        others = " OR ".join(system for _, _, system in MENU)
        entries.append(("en", "Madoguchi", when("en", f"NOT ({others})")))
        parts = []
        for language, name, condition in entries:
            parts.append(self.component(
                "menu_" + language,
                element("Shortcut", Id="menu_" + language, Name="Madoguchi", Target="[INSTALLDIR]madoguchi.exe",
                        WorkingDirectory="INSTALLDIR", Icon="madoguchi.ico"),
                element("RegistryValue", Root="HKLM", Key="Software\\Madoguchi\\menu", Name=language, Type="integer",
                        Value="1", KeyPath="yes"),
                attributes=WIN64 | REGISTRY_KEY_PATH | TRANSITIVE, condition=condition))
            if not name.isascii():
                self.sql.append(f"UPDATE `Shortcut` SET `Name`='MADOGUCH|{name}' WHERE `Shortcut`='menu_{language}'")
        return "".join(parts)


def describe(options):
    made = Description()
    stage = pathlib.Path(options.folder)
    files = made.folder(stage, "")
    tree = element(
        "Directory",
        element("Directory", element("Directory", files, made.links(), made.properties(), Id="INSTALLDIR", Name="Madoguchi"),
                Id="ProgramFiles64Folder"),
        element("Directory", made.menu(), Id="ProgramMenuFolder"),
        Id="TARGETDIR", Name="SourceDir")
    product = element(
        "Product",
        element("Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine",
                Description="Madoguchi", Manufacturer=MANUFACTURER),
        element("Media", Id="1", Cabinet="madoguchi.cab", EmbedCab="yes"),
        element("MajorUpgrade", DowngradeErrorMessage="A newer version of Madoguchi is installed."),
        element("Icon", Id="madoguchi.ico", SourceFile=options.icon),
        element("Property", element("RegistrySearch", Id="kept_language", Root="HKLM", Type="raw",
                                    Key="Software\\Madoguchi\\appearance", Name="language"), Id="KEPTLANGUAGE"),
        element("Property", Id="ARPPRODUCTICON", Value="madoguchi.ico"),
        element("Property", Id="ARPNOMODIFY", Value="1"),
        tree,
        element("Feature", *(element("ComponentRef", Id=ident) for ident in made.components), Id="Madoguchi", Level="1"),
        Id=guid("product " + options.identity), Name="Madoguchi", Version=options.version, Language="1033",
        Manufacturer=MANUFACTURER, UpgradeCode=UPGRADE_CODE)
    # Two builds of one version replace each other: they would stand side by side otherwise. The bits are part of the key.
    made.sql += [
        "DELETE FROM `Upgrade` WHERE `ActionProperty`='WIX_UPGRADE_DETECTED'",
        "INSERT INTO `Upgrade` (`UpgradeCode`, `VersionMax`, `Attributes`, `ActionProperty`) "
        f"VALUES ('{UPGRADE_CODE}', '{options.version}', {MIGRATE_FEATURES | NEWEST_TOO}, 'WIX_UPGRADE_DETECTED')",
        # Given by an administrator, they reach the service that installs.
        "UPDATE `Property` SET `Value`='WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;" + ";".join(PROPERTIES) +
        "' WHERE `Property`='SecureCustomProperties'",
        f"UPDATE `RegLocator` SET `Type`={RAW_VALUE | SEARCHED_IN_64_BITS}",
    ]
    return element("Wix", product, xmlns="http://schemas.microsoft.com/wix/2006/wi"), made.sql


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("folder", "version", "identity", "icon", "source", "sql"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    source, sql = describe(options)
    pathlib.Path(options.source).write_text('<?xml version="1.0" encoding="utf-8"?>\n' + source + "\n", encoding="utf-8")
    pathlib.Path(options.sql).write_text("".join(line + "\n" for line in sql), encoding="utf-8")
    print(guid("package " + options.identity))


if __name__ == "__main__":
    main()
