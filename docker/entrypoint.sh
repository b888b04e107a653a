#!/usr/bin/env bash
# Starts Eenplan in a container: reads secrets from files, refuses what is missing or known to everybody.
# NAME_FILE names a file with the value of NAME, for every setting that starts with EENPLAN_.
set -euo pipefail

EENPLAN_APP="${EENPLAN_APP:-/eenplan/eenplan.jar}"
BEKEND="${EENPLAN_BEKENDE_WACHTWOORDEN:-/eenplan/bekende-wachtwoorden.txt}"

weiger() {
    printf 'Eenplan is niet gestart.\nWat er is:   %s\nWat te doen: %s\n' "$1" "$2" >&2
    exit 78
}

lees_geheimen() {
    local variabele naam bestand
    for variabele in $(compgen -e | grep -E '^EENPLAN_[A-Z_]+_FILE$' || true); do
        naam="${variabele%_FILE}"
        bestand="${!variabele}"
        [ -z "${!naam:-}" ] || weiger "$naam en $variabele zijn allebei gezet." "Laat er één weg."
        [ -r "$bestand" ] || weiger "Het bestand $bestand uit $variabele is niet te lezen." \
            "Koppel het geheim aan de container en geef de gebruiker leesrecht."
        export "$naam=$(<"$bestand")"
        unset "$variabele"
    done
}

eis() {
    [ -n "${!1:-}" ] || weiger "$1 ontbreekt." "$2"
}

lees_geheimen
eis EENPLAN_DB_URL "Zet de PostgreSQL-server, bijvoorbeeld jdbc:postgresql://db/eenplan."
eis EENPLAN_DB_USER "Zet de gebruiker op de PostgreSQL-server."
eis EENPLAN_DB_PASSWORD "Zet EENPLAN_DB_PASSWORD_FILE op een bestand met het wachtwoord."

if [ "${EENPLAN_DEMO:-false}" != true ] && grep -Fxiq -- "$EENPLAN_DB_PASSWORD" "$BEKEND"; then
    weiger "Het wachtwoord van de database is een standaardwachtwoord." "Kies een eigen, lang wachtwoord."
fi

# shellcheck disable=SC2086
exec "${JAVA_HOME:-/opt/java/openjdk}/bin/java" -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError \
    --enable-native-access=ALL-UNNAMED -Duser.timezone=Europe/Amsterdam -Djava.io.tmpdir=/tmp \
    ${EENPLAN_JAVA_OPTS:-} -jar "$EENPLAN_APP" "$@"
