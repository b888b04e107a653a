#!/usr/bin/env bash
# Healthy when Eenplan says it can serve requests; needs nothing but bash.
set -euo pipefail

poort="${EENPLAN_PORT:-8080}"

vraag() {
    exec 3<>"/dev/tcp/127.0.0.1/$poort"
    printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
    local status
    IFS= read -r -t 5 status <&3
    [[ "$status" == HTTP/1.?" 200"* ]]
}

if ! (vraag) 2>/dev/null; then
    echo "Eenplan antwoordt niet op poort $poort" >&2
    exit 1
fi
