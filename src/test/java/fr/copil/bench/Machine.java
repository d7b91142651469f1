package fr.copil.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where the figures were taken; a bench without its machine says nothing. */
final class Machine {

    private Machine() {}

    /** Processes waiting for a core, over the last minute: what others do meanwhile shows in every figure. */
    static double charge() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String decrire(String chromium) {
        OperatingSystemMXBean systeme = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.FRANCE,
                "%s %s, %d cœurs, %.1f Gio ; JDK %s ; Chromium %s ; Copil avec -Xmx512m",
                systeme.getName(),
                systeme.getArch(),
                systeme.getAvailableProcessors(),
                systeme.getTotalMemorySize() / Math.pow(1024, 3),
                Runtime.version(),
                chromium);
    }
}
