package fr.copil.essai;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public class HorlogeReglable extends Clock {

    private Instant maintenant = Instant.parse("2026-11-22T08:00:00Z");

    public void mettreA(OffsetDateTime instant) {
        maintenant = instant.toInstant();
    }

    @Override
    public Instant instant() {
        return maintenant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(maintenant, zone);
    }
}
