#!/bin/bash
# Builds the macOS package for the kind of processor of this Mac; docs/administrators/macos.md tells what
# to have and what to type. Not run yet: this project has had no Mac.
#
#   ALSOFT_LICENCES           a folder with the texts of the GNU licences, LGPL-3 and GPL-3
#   ALSOFT_SIGN_APPLICATION   name of a "Developer ID Application" identity; without it, ad hoc
#   ALSOFT_SIGN_INSTALLER     name of a "Developer ID Installer" identity; without it, unsigned
#   ALSOFT_NOTARY_PROFILE     profile that notarytool stored; without it, not sent to Apple
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${ALSOFT_LICENCES:?names no folder: see docs/administrators/macos.md}"
export ALSOFT_LICENCES ALSOFT_SIGN_APPLICATION="${ALSOFT_SIGN_APPLICATION:-}"
here=packaging/macos
build=$PWD/build/packages/macos
out=$PWD/build/packages/out
name="ALSOFT Privacy Preferences"
python=.venv/bin/python

info() { plutil -extract "$1" raw -o - "$here/Info.plist"; }
version=$("$python" -c 'from scripts.packages import common; print(common.version())')
processor=$(uname -m)
package=$out/alsoft-prefs-$version-$processor.pkg
SOURCE_DATE_EPOCH=$("$python" -c 'from scripts.packages import common; print(common.source_date_epoch())')
export SOURCE_DATE_EPOCH

rm -rf "$build"
mkdir -p "$build/root/Applications" "$build/root/Library/LaunchAgents"
mkdir -p "$build/resources" "$out"

echo "Installing the locked requirements ..."
"$python" -m venv "$build/venv"
frozen=$build/venv/bin/python
"$frozen" -m pip install --quiet --no-deps --require-hashes -r requirements/packages.txt
wheel=$("$python" -c 'from scripts.packages import frozen; print(frozen.wheel())')
"$frozen" -m pip install --quiet --no-deps --no-index "$wheel"

echo "Freezing ..."
export ALSOFT_ICON=$build/alsoft-prefs.icns ALSOFT_MANIFEST=$build/manifest.json
"$python" -m scripts.packages.icns packaging/linux/com.alsoft.prefs.svg "$ALSOFT_ICON"
"$frozen" -m PyInstaller --noconfirm --log-level=WARN --distpath="$build/root/Applications" \
    --workpath="$build/work" "$here/macos.spec"
rm -rf "$build/root/Applications/alsoft-prefs" # what the bundle was made of
codesign --verify --deep --strict "$build/root/Applications/$name.app"

echo "Packing ..."
cp "$here/com.alsoft.prefs.sync.plist" "$build/root/Library/LaunchAgents/"
cp LICENSE "$build/resources/"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$processor/" \
    -e "s/@MINIMUM@/$(info LSMinimumSystemVersion)/" "$here/distribution.xml.in" >"$build/distribution.xml"
pkgbuild --root "$build/root" --component-plist "$here/components.plist" --scripts "$here/scripts" \
    --identifier "$(info CFBundleIdentifier)" --version "$version" --ownership recommended \
    "$build/program.pkg"
sign=()
if [ -n "${ALSOFT_SIGN_INSTALLER:-}" ]; then
    sign=(--sign "$ALSOFT_SIGN_INSTALLER" --timestamp)
fi
productbuild --distribution "$build/distribution.xml" --package-path "$build" \
    --resources "$build/resources" ${sign[@]+"${sign[@]}"} "$package"
if [ -n "${ALSOFT_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$package" --keychain-profile "$ALSOFT_NOTARY_PROFILE" --wait
    xcrun stapler staple "$package"
fi

"$build/root/Applications/$name.app/Contents/MacOS/alsoft-prefs" managed template mobileconfig \
    --output "$out/com.alsoft.prefs.mobileconfig"
shasum -a 256 "$package"
