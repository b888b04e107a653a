#!/usr/bin/env bash
# Makes the secrets that compose.yml needs, once; keeps what is there.
set -euo pipefail

map="${1:-$(dirname "${BASH_SOURCE[0]}")/geheimen}"

mkdir -p "$map"
chmod 700 "$map"

# Readable by the container's own user; the folder keeps others on this machine out.
maak() {
    local bestand="$map/$1"
    shift
    if [ -s "$bestand" ]; then
        echo "$bestand bestaat al en blijft zoals het is."
        return
    fi
    "$@" >"$bestand"
    chmod 444 "$bestand"
    echo "$bestand is gemaakt."
}

willekeurig() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

maak db_wachtwoord willekeurig
# Signs the log every day. Keep a copy elsewhere, and copies of the folder with the anchors.
maak anker_sleutel openssl genpkey -algorithm ed25519
# Encrypts the secrets of second factors. Keep a copy elsewhere, not with copies of the database.
factorsleutel() { printf '1 %s\n' "$(openssl rand -base64 32)"; }
maak factor_sleutels factorsleutel
