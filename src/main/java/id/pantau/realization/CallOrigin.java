package id.pantau.realization;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where the running call comes.
 *
 * @param address of the network; null when no request is being served
 */
record CallOrigin(Channel channel, @Nullable String address) {

    private static final int LONGEST_ADDRESS = 64;
    private static final ThreadLocal<Channel> CHANNEL = new ThreadLocal<>();

    static CallOrigin current() {
        String address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
        Channel told = CHANNEL.get();
        Channel channel = told == null ? (address == null ? Channel.SYSTEM : Channel.SCREEN) : told;
        return new CallOrigin(
                channel,
                address == null || address.length() <= LONGEST_ADDRESS
                        ? address
                        : address.substring(0, LONGEST_ADDRESS));
    }

    /** Does something by a way of its own. */
    static void by(Channel channel, Runnable work) {
        by(channel, () -> {
            work.run();
            return channel;
        });
    }

    /** Does something by a way of its own and tells what became of it. */
    static <T> T by(Channel channel, Supplier<T> work) {
        CHANNEL.set(channel);
        try {
            return work.get();
        } finally {
            CHANNEL.remove();
        }
    }
}
