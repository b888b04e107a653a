#!/usr/bin/env bash
# Makes the secrets that compose.yml needs, once; keeps what is there.
set -euo pipefail

map="${1:-$(dirname "${BASH_SOURCE[0]}")/geheimen}"
bestand="$map/db_wachtwoord"

mkdir -p "$map"
chmod 700 "$map"
if [ -s "$bestand" ]; then
    echo "$bestand bestaat al en blijft zoals het is."
    exit 0
fi
od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$bestand"
# Readable by the container's own user; the folder keeps others on this machine out.
chmod 444 "$bestand"
echo "$bestand is gemaakt."
