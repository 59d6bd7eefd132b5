package cn.xianchi.page;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Collection;

/** An address with query parameters, encoded; parameters without a value are left out. */
public record Link(UriBuilder address) {
    public static Link to(String path) {
        return new Link(UriBuilder.fromPath(path));
    }

    /** Adds the parameter unless the value is null. */
    public Link with(String parameter, Object value) {
        if (value != null) {
            address.queryParam(parameter, value);
        }
        return this;
    }

    /** Repeats the parameter for each value. */
    public Link with(String parameter, Collection<?> values) {
        values.forEach(value -> address.queryParam(parameter, value));
        return this;
    }

    /** Replaces the values of the parameter, which then stands last; without values it is left out. */
    public Link replace(String parameter, Object... values) {
        address.replaceQueryParam(parameter, values);
        return this;
    }

    /** The query alone, without its question mark; null when there is none. */
    public String query() {
        return address.build().getRawQuery();
    }

    @Override
    public String toString() {
        return address.build().toString();
    }
}
